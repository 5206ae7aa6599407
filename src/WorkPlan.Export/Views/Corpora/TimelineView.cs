using System.Globalization;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Views.Corpora;

/// <summary>Writes one timeline: what follows from it first, then years, levels and regions.</summary>
internal sealed class TimelineView(PhraseTimeline timeline, TextLayout layout)
{
    private const int FieldWidth = 10;

    private static readonly Margin FieldMargin = Margin.Blanks(2, 2 + FieldWidth);

    internal void Write()
    {
        layout.Line(default, Run.Strong(VisibleText.Of(timeline.Subject)));
        int plans = timeline.Years.Sum(year => year.Plans);
        WriteField("plans", $"{Counted.Number(timeline.Years.Sum(year => year.MentioningPlans))} of {Counted.Of(plans, "plan")} mention it, "
            + $"{Counted.Of(timeline.Years.Sum(year => year.Mentions), "mention")}");
        if (timeline.FirstYear is null)
        {
            return;
        }

        WriteField("life", Life());
        WriteField("national", National());
        WriteField("bursts", timeline.Bursts.IsEmpty ? "none" : string.Join(", ", timeline.Bursts.Select(
            burst => string.Create(CultureInfo.InvariantCulture, $"{Years(burst.FirstYear, burst.LastYear)} (weight {burst.Weight:0.0})"))));
        WriteField("adoption", Adoption());
        layout.BlankLine();
        layout.Line(default, Run.Strong("by year"));
        YearLines.Write(layout, timeline.Years);
        WriteLevels();
        WriteRegions();
    }

    private static string Years(int first, int last) =>
        first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");

    private void WriteField(string name, string value) => layout.Line(FieldMargin, Run.Label(name.PadRight(FieldWidth)), Run.Plain(value));

    private string Life()
    {
        string start = timeline.IsBorn ? "first mentioned" : "mentioned since the corpus begins,";
        string end = timeline.IsDead ? string.Create(CultureInfo.InvariantCulture, $"; not since {timeline.LastYear}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{start} {timeline.FirstYear}, last {timeline.LastYear}{end}");
    }

    private string National() => timeline.National switch
    {
        null => "unknown",
        { Mention: { } mention } start => string.Create(CultureInfo.InvariantCulture, $"{start.Year} ({VisibleText.Of(mention.Plan.Id)})"),
        { } start => string.Create(CultureInfo.InvariantCulture, $"{start.Year} by the lexicon")
            + (start.Document.Length == 0 ? "" : $", {VisibleText.Of(start.Document)}") + (start.IsVerified ? "" : " (not verified)"),
    };

    private string Adoption()
    {
        if (timeline.Adoption.IsEmpty)
        {
            return "no region known";
        }

        AdoptionPoint last = timeline.Adoption[^1];
        string regions = string.Create(CultureInfo.InvariantCulture, $"{last.Adopters} of {Counted.Of(last.Observed, "region")}");
        return timeline.Fit is { } fit
            ? string.Create(CultureInfo.InvariantCulture, $"{regions}; logistic curve to {fit.Ceiling:0.#}, half of it at {fit.Midpoint:0.0}, {fit.Duration:0.0} years from 10% to 90%, R² {fit.Determination:0.00}")
            : $"{regions}; too few numbers for a curve";
    }

    private void WriteLevels()
    {
        if (timeline.Levels.Length < 2)
        {
            return;
        }

        foreach (LevelTimeline level in timeline.Levels)
        {
            layout.BlankLine();
            layout.Line(default, Run.Strong(CorpusNames.Of(level.Level)));
            YearLines.Write(layout, [.. level.Years.Where(year => year.Plans > 0)]);
        }
    }

    private void WriteRegions()
    {
        if (timeline.Regions.IsEmpty)
        {
            return;
        }

        layout.BlankLine();
        layout.Line(default, Run.Strong("by region"), Run.Faint("  █ mentions it  ○ silent  · no plan"));
        int width = timeline.Regions.Max(region => DisplayWidth.Of(VisibleText.Of(region.Region.ToString()))) + 2;
        foreach (RegionTimeline region in timeline.Regions)
        {
            layout.Line(
                Margin.Blanks(2, 4),
                Run.Plain(DisplayWidth.Pad(VisibleText.Of(region.Region.ToString()), width)),
                Run.Faint(string.Concat(region.Coverage.Select(Mark)) + "  "),
                Run.Plain(First(region)),
                Run.Faint(Doubt(region)));
        }
    }

    private static char Mark(Coverage coverage) => coverage switch
    {
        Coverage.Mentioned => '█',
        Coverage.Silent => '○',
        _ => '·',
    };

    private static string First(RegionTimeline region) => region.First is { } first
        ? string.Create(CultureInfo.InvariantCulture, $"{first.Year}  {VisibleText.Of(first.Plan.Id)}{(region.Lag is { } lag ? $"  lag {lag}" : "")}")
        : "no mention";

    private static string Doubt(RegionTimeline region) => region switch
    {
        { IsLeftCensored: true } => "  perhaps earlier: its first plan",
        { First: { } first, SilentUntil: { } silent } when silent < first.Year - 1 => string.Create(CultureInfo.InvariantCulture, $"  silent until {silent}"),
        _ => "",
    };
}
