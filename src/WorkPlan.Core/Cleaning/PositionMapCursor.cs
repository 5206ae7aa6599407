using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>Leads many spans of a clean text back to the source in one walk through the map: what <see cref="PositionMap.ToSource"/> says, sooner.</summary>
/// <remarks>Each span must start where the one before started or behind; one that does not is looked up by itself.</remarks>
internal struct PositionMapCursor(PositionMap map)
{
    private int segment;

    /// <summary>The source characters that the clean characters of a span, which is not empty, stand for.</summary>
    internal TextSpan ToSource(TextSpan span)
    {
        if (span.IsEmpty || map.SegmentCount == 0 || span.Start < map.CleanStartOf(segment))
        {
            return map.ToSource(span);
        }

        segment = Advance(segment, span.Start);
        int last = Advance(segment, span.End - 1);
        return TextSpan.FromBounds(map.SourceStartIn(segment, span.Start), map.SourceEndIn(last, span.End));
    }

    /// <summary>The last segment that starts at or before a character, from a segment on that does.</summary>
    private readonly int Advance(int from, int position)
    {
        while (from < map.SegmentCount && map.CleanStartOf(from + 1) <= position)
        {
            from++;
        }

        return from;
    }
}
