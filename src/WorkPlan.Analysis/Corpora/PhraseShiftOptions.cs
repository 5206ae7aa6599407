namespace WorkPlan.Analysis.Corpora;

/// <summary>What counts as lately, and how much is needed to speak of a shift.</summary>
public sealed record PhraseShiftOptions
{
    /// <summary>Five years, three plans, a G² of 3.84.</summary>
    public static PhraseShiftOptions Default { get; } = new();

    /// <summary>The number of latest years, of those that have plans; at most half of these are taken, however large it is. 1 or more.</summary>
    public int RecentYears { get; init; } = 5;

    /// <summary>The fewest plans, earlier and latest together, that must mention a phrase.</summary>
    public int FewestPlans { get; init; } = 3;

    /// <summary>The least evidence; 3.84 is what chance alone exceeds for one phrase in twenty.</summary>
    public double LeastEvidence { get; init; } = 3.84;
}
