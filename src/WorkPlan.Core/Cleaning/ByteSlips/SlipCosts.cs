namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>A hidden character and the one before it, by its place among all, or -1.</summary>
internal readonly record struct SlipNode(int Previous, char Character);

/// <summary>What a reading pays, in natural logarithms, for each thing that the fault does not always do.</summary>
internal sealed record SlipCosts
{
    internal static SlipCosts Default { get; } = new();

    /// <summary>A real question mark stands where a full stop might; few plans hold one, so the model knows too little of them.</summary>
    internal float RealQuestion { get; init; } = 2f;

    /// <summary>A wide character was made narrow: ； became ;.</summary>
    internal float MadeNarrow { get; init; } = 1f;

    /// <summary>The same of a letter or digit: Ｉ became I.</summary>
    internal float LetterMadeNarrow { get; init; } = 4f;

    /// <summary>The text was converted to simplified after the slip.</summary>
    internal float Simplified { get; init; } = 1f;

    /// <summary>A hidden character is printed only in the other script.</summary>
    internal float ForeignScript { get; init; } = 3f;

    /// <summary>An ASCII character that completes a pair to another character.</summary>
    internal float SwallowedIntoPair { get; init; } = 3f;

    /// <summary>A wrong pair that shows as a question mark.</summary>
    internal float Swallowed { get; init; } = 1.5f;

    /// <summary>A wrong pair that shows as nothing.</summary>
    internal float SwallowedUnseen { get; init; } = 4f;

    /// <summary>A swallowed character that cannot be told.</summary>
    internal float Hole { get; init; } = 2.5f;

    /// <summary>A last trail byte that is lost at the end of a line.</summary>
    internal float LostTrail { get; init; } = 2f;
}
