namespace WorkPlan.Analysis.Phrases;

/// <summary>How concordance lines are cut.</summary>
public sealed record KwicOptions
{
    /// <summary>Twenty characters to either side, or five words where words are counted.</summary>
    public static KwicOptions Default { get; } = new();

    /// <summary>The most characters (UTF-16 units) shown before and behind a match; they never reach into another line of the clean text.</summary>
    public int Context { get; init; } = 20;

    /// <summary>The most words shown before and behind a match where an analysis is searched.</summary>
    public int ContextWords { get; init; } = 5;
}
