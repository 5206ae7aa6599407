using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Views.Corpora;

/// <summary>Writes the years of a timeline, a line each, with a bar for the share of plans.</summary>
internal static class YearLines
{
    private const int BarLength = 20;

    internal static void Write(TextLayout layout, ImmutableArray<TimelineYear> years)
    {
        foreach (TimelineYear year in years)
        {
            string number = year.Year.ToString(CultureInfo.InvariantCulture);
            if (year.Share is not { } share)
            {
                layout.Line(Margin.Blanks(2, 8), Run.Plain(number), Run.Faint("  no plan"));
                continue;
            }

            int filled = (int)Math.Round(share * BarLength, MidpointRounding.AwayFromZero);
            layout.Line(
                Margin.Blanks(2, 8),
                Run.Plain(number + "  "),
                new Run(new string('█', filled), Ink.Fact),
                Run.Faint(new string('·', BarLength - filled)),
                Run.Plain(string.Create(CultureInfo.InvariantCulture, $" {share * 100,4:0}%  {year.MentioningPlans} of {Counted.Of(year.Plans, "plan")}")),
                Run.Faint(Regions(year)));
        }
    }

    private static string Regions(TimelineYear year) => year.MentioningRegions + year.SilentRegions + year.MissingRegions < 2 ? "" : string.Create(
        CultureInfo.InvariantCulture, $"  regions: {year.MentioningRegions} mention it, {year.SilentRegions} silent, {year.MissingRegions} missing");
}
