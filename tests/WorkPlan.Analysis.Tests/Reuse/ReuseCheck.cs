using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Reuse;
using WorkPlan.Analysis.Tests.Comparison;

namespace WorkPlan.Analysis.Tests.Reuse;

/// <summary>Invented plans in, passages out.</summary>
internal static class ReuseCheck
{
    /// <summary>A plan of a region (blank for the state) and year; the body is its text.</summary>
    internal static (CorpusSource Source, string Text) Plan(string region, int year, string body) =>
        (new CorpusSource($"{(region.Length == 0 ? "state" : region)}-{year}") { Region = region, Year = year, Level = LevelOf(region) }, body);

    /// <summary>A plan of a region that names no year but the day it was signed.</summary>
    internal static (CorpusSource Source, string Text) Published(string region, string body, string day) =>
        (new CorpusSource(region) { Region = region, Level = LevelOf(region) }, $"学校工作要点\n\n{body}\n\n某某教育局\n{day}\n");

    internal static ReusePlan Read((CorpusSource Source, string Text) plan)
    {
        PlanAnalysis analysis = Analyses.Of(plan.Text);
        return ReusePlan.Read(CorpusPlan.Read(analysis, plan.Source), analysis);
    }

    internal static ReuseResult Find(ReuseOptions options, params (CorpusSource Source, string Text)[] plans) => TextReuse.Find(plans.Select(Read), options);

    internal static ReuseResult Find(params (CorpusSource Source, string Text)[] plans) => Find(ReuseOptions.Default, plans);

    /// <summary>Each passage on a line: what the taker has and from whom.</summary>
    internal static string Dump(ReuseResult result, params (CorpusSource Source, string Text)[] plans)
    {
        Dictionary<string, string> texts = plans.ToDictionary(plan => plan.Source.Id, plan => plan.Text);
        return string.Join('\n', result.Passages.Select(passage =>
            $"{passage.From.Id} {(passage.IsDirected ? "→" : "—")} {passage.To.Id} {passage.Relation}: {texts[passage.To.Id].Substring(passage.ToSpan.Start, passage.ToSpan.Length)}"));
    }

    private static PlanLevel LevelOf(string region) => region.Length == 0 ? PlanLevel.National
        : region.Contains('/', StringComparison.Ordinal) ? PlanLevel.Prefecture
        : PlanLevel.Province;
}
