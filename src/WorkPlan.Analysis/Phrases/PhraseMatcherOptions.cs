namespace WorkPlan.Analysis.Phrases;

/// <summary>How a <see cref="PhraseMatcher"/> looks for phrases.</summary>
public sealed record PhraseMatcherOptions
{
    /// <summary>Leftmost longest matches, and phrases by shape beside those of the lexicon.</summary>
    public static PhraseMatcherOptions Default { get; } = new();

    /// <summary>Which of several matches that share characters are given out.</summary>
    public MatchKind Kind { get; init; } = MatchKind.LeftmostLongest;

    /// <summary>Whether phrases that no lexicon lists are found by their shape.</summary>
    public bool FindsShapes { get; init; } = true;
}
