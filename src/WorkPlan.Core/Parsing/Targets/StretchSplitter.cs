using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Parts a clause with several numbers into the smallest stretch of each: 建成幼儿园10所、小学5所 is two.</summary>
internal static class StretchSplitter
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("、和及与");

    /// <summary>Where the stretch of a figure ends, and where that of the next one starts.</summary>
    internal static (int End, int NextStart) Split(ReadOnlySpan<char> text, in Figure figure, in Figure next)
    {
        if (next.Start <= figure.End)
        {
            return (figure.End, figure.End);
        }

        ReadOnlySpan<char> between = text[figure.End..next.Start];
        bool isJoinedAtOnce = Joints.Contains(between[0]);
        int joint = isJoinedAtOnce || !figure.LeadsNoun ? between.IndexOfAny(Joints) : between.LastIndexOfAny(Joints);
        if (joint >= 0)
        {
            return (figure.End + joint, figure.End + joint + 1);
        }

        int verb = figure.LeadsNoun ? between.IndexOfAny(CommitmentWords.Verbs) : 0;
        int split = figure.End + (verb >= 0 ? verb : next.LeadsNoun ? between.Length : 0);
        return (split, split);
    }

    /// <summary>Where the last stretch of a clause ends: a 、 right behind its figure joins another statement.</summary>
    internal static int EndOfLast(ReadOnlySpan<char> text, in Figure figure, int clauseEnd) =>
        figure.End < clauseEnd && text[figure.End] == '、' ? figure.End : clauseEnd;
}
