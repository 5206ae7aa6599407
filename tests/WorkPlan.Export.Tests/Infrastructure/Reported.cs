using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>Reports of the documents in Fixtures/Comparison, and of texts, as the writer under test writes them.</summary>
internal static class Reported
{
    internal static readonly Lexicon Known = Lexicon.Of([new PolicyPhrase("五育并举") { Category = "体美劳", FirstYear = 2018 }, new PolicyPhrase("名师工作室") { Category = "教师" }]);

    private static readonly string[] Fixtures = [Compared.Province, Compared.City2020, Compared.City2021, Compared.City2022, Compared.Neighbour];

    internal static string OfFixtures() => Of(Fixtures.Select(name => (Compared.Load(name), Compared.Source(name))), CorpusReportOptions.Default);

    /// <summary>The report of texts from files 0, 1, 2 …</summary>
    internal static string OfTexts(params string[] texts) => OfTexts(CorpusReportOptions.Default, texts);

    internal static string OfTexts(CorpusReportOptions options, params string[] texts) => Of(
        texts.Select((text, i) => (Pages.Analyze(text), SourceInfo.FromBytes($"{i}.txt", "utf-8", []))), options);

    /// <summary>One plan as a page beside a report.</summary>
    internal static string Page(string text, string report)
    {
        PlanAnalysis analysis = Pages.Analyze(text);
        SourceInfo source = SourceInfo.FromBytes("plan.txt", "utf-8", []);
        return Written.Text(writer => CorpusReport.WritePage(analysis, CorpusPlan.Read(analysis, new CorpusSource(source.Path)), source, report, writer));
    }

    internal static CorpusPlan Read(PlanAnalysis analysis, SourceInfo source) => CorpusPlan.Read(analysis, new CorpusSource(source.Path));

    private static string Of(IEnumerable<(PlanAnalysis Analysis, SourceInfo Source)> documents, CorpusReportOptions options)
    {
        List<CorpusPlan> plans = [];
        string articles = Written.Text(writer =>
        {
            foreach ((PlanAnalysis analysis, SourceInfo source) in documents)
            {
                plans.Add(Read(analysis, source));
                CorpusReport.WriteArticle(analysis, plans[^1], source, writer);
            }
        });
        return Written.Text(writer => CorpusReport.Write(PlanCorpus.Of(plans), Known, [], ReportTexts.Inside(output => output.Write(articles)), options, writer));
    }
}
