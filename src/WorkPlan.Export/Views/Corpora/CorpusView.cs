using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Views.Corpora;

/// <summary>Writes one corpus.</summary>
internal sealed class CorpusView(PlanCorpus corpus, TextLayout layout)
{
    private const int FieldWidth = 12;
    private const int MostPhrases = 20;
    private const int MostNamed = 10;
    private const string Bars = " ▁▂▃▄▅▆▇█";

    private static readonly Margin FieldMargin = Margin.Blanks(2, 2 + FieldWidth);

    internal void Write()
    {
        layout.Line(default, Run.Strong(VisibleText.Of(corpus.ToString())));
        WriteField("levels", Join(corpus.Plans.GroupBy(plan => plan.Level).OrderBy(group => group.Key)
            .Select(group => $"{CorpusNames.Of(group.Key)} {Counted.Number(group.Count())}")));
        WriteField("years from", Join(corpus.Plans.GroupBy(plan => plan.YearSource).OrderBy(group => group.Key)
            .Select(group => $"{CorpusNames.Of(group.Key)} {Counted.Number(group.Count())}")));
        WriteDoubts();
        WriteYears();
        WritePhrases();
        WriteAttention();
    }

    private static string Join(IEnumerable<string> counts) => string.Join(", ", counts) is { Length: > 0 } joined ? joined : "none";

    private void WriteField(string name, string value) => layout.Line(FieldMargin, Run.Label(name.PadRight(FieldWidth)), Run.Plain(value));

    private void WriteDoubts()
    {
        WriteNamed("no year", corpus.Plans.Where(plan => plan.Year is null), plan => plan.Id);
        WriteNamed("no region", corpus.Plans.Where(plan => !plan.Region.IsKnown), plan => plan.Id);
        WriteNamed("in doubt", corpus.Plans.Where(plan => plan.OtherYear is not null), plan => string.Create(
            CultureInfo.InvariantCulture, $"{plan.Id} ({plan.Year} by the {CorpusNames.Of(plan.YearSource)}, but {plan.OtherYear} by its name or the manifest)"));
    }

    private void WriteNamed(string field, IEnumerable<CorpusPlan> plans, Func<CorpusPlan, string> describe)
    {
        CorpusPlan[] all = [.. plans];
        if (all.Length > 0)
        {
            string more = all.Length > MostNamed ? $" and {Counted.Number(all.Length - MostNamed)} more" : "";
            WriteField(field, $"{Counted.Of(all.Length, "plan")}: {string.Join(", ", all.Take(MostNamed).Select(plan => VisibleText.Of(describe(plan))))}{more}");
        }
    }

    private void WriteYears()
    {
        layout.BlankLine();
        layout.Line(default, Run.Strong("plans by year"));
        ILookup<int?, CorpusPlan> byYear = corpus.Plans.ToLookup(plan => plan.Year);
        foreach (int year in corpus.Years)
        {
            string levels = string.Join(", ", byYear[year].GroupBy(plan => plan.Level).OrderBy(group => group.Key)
                .Select(group => $"{CorpusNames.Of(group.Key)} {Counted.Number(group.Count())}"));
            layout.Line(Margin.Blanks(2, 8), Run.Plain(string.Create(CultureInfo.InvariantCulture, $"{year}  {byYear[year].Count(),5}  ")), Run.Faint(levels.Length == 0 ? "no plan" : levels));
        }
    }

    private void WritePhrases()
    {
        if (corpus.Phrases.IsEmpty)
        {
            return;
        }

        layout.BlankLine();
        layout.Line(default, Run.Strong("phrases"), Run.Faint($"  {Counted.Number(corpus.Phrases.Length)} in all; those of most plans"));
        int width = corpus.Phrases.Take(MostPhrases).Max(phrase => DisplayWidth.Of(VisibleText.Of(phrase.Phrase))) + 2;
        foreach (CorpusPhrase phrase in corpus.Phrases.Take(MostPhrases))
        {
            layout.Line(
                Margin.Blanks(2, 4),
                Run.Plain(DisplayWidth.Pad(VisibleText.Of(phrase.Phrase), width)),
                Run.Plain(string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(phrase.Plans, "plan")}, {Counted.Of(phrase.Mentions, "mention")}")),
                Run.Faint(phrase.FirstYear is null ? "" : string.Create(CultureInfo.InvariantCulture, $"  {phrase.FirstYear}–{phrase.LastYear}")));
        }
    }

    private void WriteAttention()
    {
        ImmutableArray<AttentionSeries> attention = corpus.AttentionBy(AttentionMeasure.Tasks);
        if (attention.IsEmpty || corpus.Years.Length < 2)
        {
            return;
        }

        layout.BlankLine();
        layout.Line(default, Run.Strong("attention"), Run.Faint("  average share of the tasks of a plan that have a phrase of the field, by year"));
        int width = attention.Max(series => DisplayWidth.Of(VisibleText.Of(series.Category))) + 2;
        double highest = attention.Max(series => series.Shares.Max() ?? 0);
        foreach (AttentionSeries series in attention.OrderByDescending(series => series.Shares.Average()).ThenBy(series => series.Category, StringComparer.Ordinal))
        {
            layout.Line(
                Margin.Blanks(2, 4),
                Run.Plain(DisplayWidth.Pad(VisibleText.Of(series.Category), width)),
                new Run(string.Concat(series.Shares.Select(share => Bar(share, highest))), Ink.Fact),
                Run.Plain(string.Create(CultureInfo.InvariantCulture, $"  {series.Shares.Average() * 100,4:0.0}%")),
                Run.Faint($"  {CorpusNames.Of(series.Trend)}"));
        }
    }

    /// <summary>A year's bar; a year without plans is a dot, so that it is told from one without attention.</summary>
    private static char Bar(double? share, double highest) =>
        share is not { } value ? '·' : highest == 0 ? Bars[0] : Bars[(int)Math.Ceiling(value / highest * (Bars.Length - 1))];
}
