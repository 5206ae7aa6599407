namespace WorkPlan.Analysis.Comparison;

/// <summary>How a <see cref="PlanComparer"/> compares.</summary>
public sealed record PlanComparerOptions
{
    private readonly double minimumConfidence = 0.5;

    /// <summary>The same as <see cref="Years"/>.</summary>
    public static PlanComparerOptions Default { get; } = new();

    /// <summary>Last year's plan and this year's.</summary>
    public static PlanComparerOptions Years { get; } = new() { Relation = PlanRelation.Years };

    /// <summary>The plans of two regions.</summary>
    public static PlanComparerOptions Regions { get; } = new() { Relation = PlanRelation.Regions };

    /// <summary>The plan of a level and that of the level below.</summary>
    public static PlanComparerOptions Levels { get; } = new() { Relation = PlanRelation.Levels };

    /// <summary>How the second plan stands to the first.</summary>
    public PlanRelation Relation { get; init; } = PlanRelation.Years;

    /// <summary>
    /// How sure a match must be, on the scale of <see cref="TaskMatch.Confidence"/>, from 0 (any task may continue any other) to 1 (none
    /// continues another); 0.5 unless set, where a match is as likely right as wrong.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double MinimumConfidence
    {
        get => minimumConfidence;
        init
        {
            if (value is not (>= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence lies between 0 and 1.");
            }

            minimumConfidence = value;
        }
    }
}
