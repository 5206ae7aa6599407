namespace WorkPlan.Core.Cleaning;

/// <summary>The segments that tile a source and the text made of it, and how a further pass of edits changes them.</summary>
internal sealed class SegmentList
{
    private readonly List<Segment> segments;

    private SegmentList(List<Segment> segments) => this.segments = segments;

    internal IReadOnlyList<Segment> Segments => segments;

    /// <summary>A text of which nothing was changed yet.</summary>
    internal static SegmentList Untouched(int length) => new(length == 0 ? [] : [Segment.Kept(length)]);

    /// <summary>The segments after <paramref name="edits"/> were made to the text that this list leads to.</summary>
    internal SegmentList Then(List<Edit> edits)
    {
        if (edits.Count == 0)
        {
            return this;
        }

        Composer composer = new(segments);
        foreach (Edit edit in edits)
        {
            composer.KeepUpTo(edit.Start);
            composer.Replace(edit);
        }

        composer.KeepRest();
        return new SegmentList(composer.Result);
    }

    internal PositionMap ToMap()
    {
        int[] clean = new int[segments.Count + 1];
        int[] source = new int[segments.Count + 1];
        bool[] replaced = new bool[segments.Count];
        for (int i = 0; i < segments.Count; i++)
        {
            clean[i + 1] = clean[i] + segments[i].CleanLength;
            source[i + 1] = source[i] + segments[i].SourceLength;
            replaced[i] = segments[i].IsReplaced;
        }

        return new PositionMap(clean, source, replaced);
    }

    /// <summary>Walks the old segments in step with the edits and writes the new ones.</summary>
    private sealed class Composer(List<Segment> old)
    {
        private int next;          // the first old segment that is not used up
        private int used;          // how much of it is, on the clean side
        private int position;      // the place in the text between the passes

        internal List<Segment> Result { get; } = new(old.Count + 16);

        /// <summary>Takes over the old segments up to a place; a replaced segment across it is left for the edit there.</summary>
        internal void KeepUpTo(int end)
        {
            while (next < old.Count && position < end)
            {
                Segment segment = old[next];
                int rest = segment.CleanLength - used;
                if (segment.IsReplaced && position + rest > end)
                {
                    return;
                }

                int taken = Math.Min(rest, end - position);
                Add(segment.IsReplaced ? segment : Segment.Kept(taken));
                Advance(segment, taken);
            }
        }

        /// <summary>Writes one replaced segment for the edit, widened to whole segments that were replaced before.</summary>
        internal void Replace(Edit edit)
        {
            bool inside = edit.Start < position;       // the edit before this one was widened over its start
            Segment last = inside ? Pop() : default;
            int source = last.SourceLength;
            int kept = inside ? last.CleanLength - (position - edit.Start) : edit.Start - position;
            while (position < edit.End)
            {
                Segment segment = old[next];
                int rest = segment.CleanLength - used;
                int taken = segment.IsReplaced ? rest : Math.Min(rest, edit.End - position);
                source += segment.IsReplaced ? segment.SourceLength : taken;
                Advance(segment, taken);
            }

            int clean = kept + edit.Replacement.Length + (position - edit.End);
            Add(new Segment(source, clean, true, edit.Kind, edit.IsCertain));
        }

        private Segment Pop()
        {
            Segment last = Result[^1];
            Result.RemoveAt(Result.Count - 1);
            return last;
        }

        internal void KeepRest()
        {
            KeepUpTo(int.MaxValue);
            for (; next < old.Count; next++)
            {
                Add(old[next]);
            }
        }

        private void Advance(Segment segment, int taken)
        {
            position += taken;
            used += taken;
            if (used == segment.CleanLength)
            {
                next++;
                used = 0;
            }
        }

        /// <summary>Adds a segment; kept ones that touch become one.</summary>
        private void Add(Segment segment)
        {
            if (!segment.IsReplaced && Result.Count > 0 && !Result[^1].IsReplaced)
            {
                Result[^1] = Segment.Kept(Result[^1].CleanLength + segment.CleanLength);
            }
            else if (segment.SourceLength > 0 || segment.CleanLength > 0)
            {
                Result.Add(segment);
            }
        }
    }
}
