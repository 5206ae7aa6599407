namespace WorkPlan.Core.Parsing;

/// <summary>The number at the start of a line.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Ordinal">Its value, from 1; 0 where it has none.</param>
/// <param name="NumberStart">Where the number itself starts, behind an opening bracket.</param>
/// <param name="NumberLength">The length of the number without brackets and punctuation.</param>
/// <param name="Length">The length of the whole marker with its punctuation and the blanks behind it.</param>
internal readonly record struct HeadingMarker(MarkerStyle Style, int Ordinal, int NumberStart, int NumberLength, int Length)
{
    internal static HeadingMarker None => default;
}
