using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Corpora;

/// <summary>A place where a plan mentions the subject of a timeline.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Year">Its year.</param>
/// <param name="Span">The plan's first mention, in its source as given.</param>
public sealed record PlanMention(CorpusPlan Plan, int Year, TextSpan Span)
{
    /// <summary>The year and the plan's name.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Year} {Plan.Id} {Span}");
}
