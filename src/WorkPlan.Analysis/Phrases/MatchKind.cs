namespace WorkPlan.Analysis.Phrases;

/// <summary>Which hits are given out where several phrases fit at or around one place.</summary>
/// <remarks>
/// With the phrases 教育, 教育强国 and 强国, the text 建设教育强国 gives
/// <list type="bullet">
/// <item><description>教育强国 under <see cref="LeftmostLongest"/>;</description></item>
/// <item><description>教育强国, 教育 and 强国, in this order, under <see cref="Overlapping"/>.</description></item>
/// </list>
/// </remarks>
public enum MatchKind
{
    /// <summary>Hits never share a character: the one that starts first wins, among those the longest, and the search goes on behind it.</summary>
    LeftmostLongest,

    /// <summary>Every occurrence of every phrase, ordered by its start; of those with one start the longest comes first.</summary>
    Overlapping,
}
