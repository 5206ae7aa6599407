using System.Collections.Immutable;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Export.Html;
using WorkPlan.Export.Html.Reports;

namespace WorkPlan.Export;

/// <summary>Writes what many plans say as one web page in Chinese, to read, print and attach to a paper.</summary>
/// <remarks>
/// <para>
/// Like every page of this library it is HTML and CSS alone, holds no script, fetches nothing, and shows texts as texts. A plan is rendered
/// for itself, by <see cref="WriteArticle"/> or <see cref="WritePage"/>, on any thread and in any order; the report, by <see
/// cref="Write(PlanCorpus, Lexicon, ImmutableArray{string}, ReportTexts, CorpusReportOptions, TextWriter)"/>, needs the counts of the corpus only. So
/// thousands of plans are written with no more than a few of them in memory.
/// </para>
/// <para>
/// Everywhere three things are told apart: no text, a text that does not mention the subject, a text that does; and shares stand beside
/// the counts that they are of. The same plans give the same page everywhere; lines end in \n. The pages declare themselves as UTF-8: write them so.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// StringWriter articles = new();
/// List&lt;CorpusPlan&gt; plans = [];
/// foreach ((PlanAnalysis analysis, SourceInfo source) in documents)
/// {
///     plans.Add(CorpusPlan.Read(analysis, new CorpusSource(source.Path)));
///     CorpusReport.WriteArticle(analysis, plans[^1], source, articles);
/// }
/// CorpusReport.Write(PlanCorpus.Of(plans), lexicon, [], ReportTexts.Inside(output => output.Write(articles)), CorpusReportOptions.Default, writer);
/// </code>
/// </example>
public static class CorpusReport
{
    /// <summary>Writes a plan as a part of a report: its metadata, sections, and its text as given with everything found in it marked.</summary>
    /// <param name="analysis">The plan.</param>
    /// <param name="plan">What the corpus keeps of it.</param>
    /// <param name="source">Where its text came from.</param>
    /// <param name="output">What to write to; it is not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteArticle(PlanAnalysis analysis, CorpusPlan plan, SourceInfo source, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        new PlanArticle(analysis, plan, source).Write(new HtmlWriter(output));
    }

    /// <summary>Writes a plan as a page of its own.</summary>
    /// <param name="analysis">The plan.</param>
    /// <param name="plan">What the corpus keeps of it.</param>
    /// <param name="source">Where its text came from.</param>
    /// <param name="report">The address of the report as seen from the page, such as <c>../report.html</c>, encoded as addresses are.</param>
    /// <param name="output">What to write to; it is not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WritePage(PlanAnalysis analysis, CorpusPlan plan, SourceInfo source, string report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        PlanPage.Write(analysis, plan, source, report, output);
    }

    /// <summary>The name of the file that a report expects a plan's page under: <c>p</c>, twelve hexadecimal digits, <c>.html</c>; by the plan's own name alone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string PageName(CorpusPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return $"{PlanKey.Of(plan)}.html";
    }

    /// <summary>Writes the report.</summary>
    /// <param name="corpus">The plans.</param>
    /// <param name="lexicon">Where the state's first year of a phrase is taken from where the corpus has no plan of the state that mentions it.</param>
    /// <param name="phrases">The phrases to show in detail, by the names that they are counted under; where it is empty or default, those that tell most.</param>
    /// <param name="texts">Where the plans' texts are.</param>
    /// <param name="options">The title, and how much of everything.</param>
    /// <param name="output">What to write to; it is not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(
        PlanCorpus corpus, Lexicon lexicon, ImmutableArray<string> phrases, ReportTexts texts, CorpusReportOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        new ReportView(new ReportContext(corpus, lexicon, phrases.IsDefault ? [] : phrases, texts, options)).Write(output);
    }
}
