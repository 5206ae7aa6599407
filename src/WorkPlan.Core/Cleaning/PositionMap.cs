using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>
/// Leads from places in a clean text back to the source it was made of, and forth.
/// </summary>
/// <remarks>
/// The map is a list of segments, sorted, that tile both texts. A segment is either kept (the same number of characters
/// on both sides, place for place) or replaced (any numbers, the whole for the whole), as in ICU's Edits. A place inside
/// a replaced segment leads to the segment's edge, so that a span that touches a replacement covers all of it.
/// <code>
/// clean   地区行署          kept 0..1 → 0..1, replaced 1..2 → 1..6, kept 2.. → 6..
/// source  地區(qū)行署
/// </code>
/// Looking a place up takes time logarithmic in the number of segments.
/// </remarks>
public sealed class PositionMap
{
    private readonly int[] cleanStarts;
    private readonly int[] sourceStarts;
    private readonly bool[] replaced;

    /// <summary>Parallel arrays of segment starts; the last entry of both starts arrays is the text's length.</summary>
    internal PositionMap(int[] cleanStarts, int[] sourceStarts, bool[] replaced)
    {
        this.cleanStarts = cleanStarts;
        this.sourceStarts = sourceStarts;
        this.replaced = replaced;
    }

    /// <summary>The length of the clean text.</summary>
    public int CleanLength => cleanStarts[^1];

    /// <summary>The length of the source.</summary>
    public int SourceLength => sourceStarts[^1];

    /// <summary>The number of segments; one where the source is clean already, none where it is empty.</summary>
    public int SegmentCount => replaced.Length;

    /// <summary>The source characters that the clean characters of <paramref name="cleanSpan"/> stand for.</summary>
    /// <remarks>An empty span leads to an empty span.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the clean text.</exception>
    public TextSpan ToSource(TextSpan cleanSpan)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cleanSpan.End, CleanLength);
        int start = ToSourceStart(cleanSpan.Start);
        return cleanSpan.IsEmpty ? new TextSpan(start, 0) : TextSpan.FromBounds(start, ToSourceEnd(cleanSpan.End));
    }

    /// <summary>The clean characters that stand for the source characters of <paramref name="sourceSpan"/>.</summary>
    /// <remarks>Empty where the source characters were all taken out.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the source.</exception>
    public TextSpan ToClean(TextSpan sourceSpan)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sourceSpan.End, SourceLength);
        int start = Cross(sourceStarts, cleanStarts, sourceSpan.Start, atEnd: false);
        return sourceSpan.IsEmpty
            ? new TextSpan(start, 0)
            : TextSpan.FromBounds(start, Math.Max(start, Cross(sourceStarts, cleanStarts, sourceSpan.End, atEnd: true)));
    }

    /// <summary>Whether the clean text can be cut at a place so that no replacement is torn apart.</summary>
    internal bool CanCutAt(int cleanPosition)
    {
        int segment = FindSegment(cleanStarts, cleanPosition);
        return segment >= replaced.Length || !replaced[segment] || cleanStarts[segment] == cleanPosition;
    }

    /// <summary>The source place of the first character of a clean span that starts at <paramref name="cleanStart"/>.</summary>
    internal int ToSourceStart(int cleanStart) => Cross(cleanStarts, sourceStarts, cleanStart, atEnd: false);

    /// <summary>The source place behind the last character of a clean span that ends before <paramref name="cleanEnd"/>.</summary>
    internal int ToSourceEnd(int cleanEnd) => Cross(cleanStarts, sourceStarts, cleanEnd, atEnd: true);

    /// <summary>The segment that holds a character of the clean text.</summary>
    internal int SegmentAt(int cleanPosition) => Math.Min(FindSegment(cleanStarts, cleanPosition), replaced.Length - 1);

    /// <summary>Where a segment starts in the clean text; behind the last segment, the text's length.</summary>
    internal int CleanStartOf(int segment) => cleanStarts[segment];

    /// <summary>Where a segment starts in the source; behind the last segment, the source's length.</summary>
    internal int SourceStartOf(int segment) => sourceStarts[segment];

    /// <summary>Whether a segment is the same on both sides, place for place.</summary>
    internal bool IsKept(int segment) => !replaced[segment];

    private int Cross(int[] from, int[] to, int position, bool atEnd)
    {
        if (replaced.Length == 0 || (atEnd && position == 0))
        {
            return 0;
        }

        int segment = FindSegment(from, atEnd ? position - 1 : position);
        if (segment >= replaced.Length)
        {
            return to[^1];
        }

        if (!replaced[segment])
        {
            return to[segment] + (position - from[segment]);
        }

        return atEnd ? to[segment + 1] : to[segment];
    }

    /// <summary>The last segment that starts at or before the character and is not empty on this side, if it can be.</summary>
    private static int FindSegment(int[] starts, int position)
    {
        int low = 0;
        int high = starts.Length - 1;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high + 1) >> 1);
            if (starts[middle] <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
