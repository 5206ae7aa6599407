namespace WorkPlan.Analysis.Phrases;

/// <summary>How concordance lines are cut.</summary>
public sealed record KwicOptions
{
    /// <summary>Twenty characters to either side.</summary>
    public static KwicOptions Default { get; } = new();

    /// <summary>The most characters (UTF-16 units) shown before and behind a match; they never reach into another line of the clean text.</summary>
    public int Context { get; init; } = 20;
}
