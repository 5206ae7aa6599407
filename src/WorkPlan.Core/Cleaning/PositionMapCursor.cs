using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>Leads many spans of a clean text back to the source: what <see cref="PositionMap.ToSource"/> says, sooner.</summary>
/// <remarks>Made for spans in rising order, most of which lie within a kept segment; any other is looked up.</remarks>
internal struct PositionMapCursor(PositionMap map)
{
    /// <summary>The kept segment that the last span lay in, from its start to its end in the clean text, and how far it stands behind in the source.</summary>
    private int start;
    private int end;
    private int shift;

    /// <summary>The source characters that the clean characters of a span stand for.</summary>
    internal TextSpan ToSource(TextSpan span) => span.Start >= start && span.End <= end && !span.IsEmpty
        ? new TextSpan(span.Start + shift, span.Length)
        : LookUp(span);

    private TextSpan LookUp(TextSpan span)
    {
        if (!span.IsEmpty && map.SegmentCount > 0)
        {
            int segment = map.SegmentAt(span.Start);
            bool isKept = map.IsKept(segment);
            start = map.CleanStartOf(segment);
            end = isKept ? map.CleanStartOf(segment + 1) : start;
            shift = isKept ? map.SourceStartOf(segment) - start : 0;
        }

        return map.ToSource(span);
    }
}
