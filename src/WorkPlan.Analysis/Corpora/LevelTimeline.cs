using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>The timeline of one level of government.</summary>
public sealed class LevelTimeline
{
    internal LevelTimeline(PlanLevel level, ImmutableArray<TimelineYear> years) => (Level, Years) = (level, years);

    /// <summary>The level.</summary>
    public PlanLevel Level { get; }

    /// <summary>Every year of the corpus.</summary>
    public ImmutableArray<TimelineYear> Years { get; }

    /// <summary>The level and its number of years.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Level} · {Years.Length} years");
}
