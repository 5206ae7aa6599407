using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases.Shapes;

/// <summary>Reads names of programmes that stand without quotation marks: a few nouns close them, a verb opens them.</summary>
/// <remarks>
/// 深入实施义务教育学校管理能力提升工程 → 义务教育学校管理能力提升工程. Where no verb is found within the longest name, there is none.
/// </remarks>
internal static class HeadedName
{
    /// <summary>Reads the name that the head at a place closes.</summary>
    /// <param name="text">The clean text.</param>
    /// <param name="headStart">Where the head starts.</param>
    /// <param name="head">The head.</param>
    /// <param name="phrase">The name, with its place.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, int headStart, NameHead head, out ShapePhrase phrase)
    {
        phrase = default;
        int end = NameWords.EndOfTail(text, headStart + head.Text.Length);
        int start = FindLeftEdge(text, headStart, head);
        if (start < 0 || NameWords.FollowsOtherwise(text[end..]))
        {
            return false;
        }

        start += NameWords.LengthOfOpening(text[start..headStart]);
        if (headStart - start < head.Shortest || NameWords.IsOther(text[start..headStart]))
        {
            return false;
        }

        phrase = new ShapePhrase(text[start..end].ToString(), TextSpan.FromBounds(start, end));
        return true;
    }

    /// <summary>The place behind the verb that opens the name; -1 where there is none within the longest name.</summary>
    private static int FindLeftEdge(ReadOnlySpan<char> text, int headStart, NameHead head)
    {
        int first = Math.Max(0, headStart - head.Longest);
        for (int start = headStart; start >= first; start--)
        {
            if (headStart - start >= head.Shortest && NameWords.OpensName(text[..start]))
            {
                return start;
            }

            if (start == 0 || !NameWords.MayHold(text[start - 1]))
            {
                return -1;
            }
        }

        return -1;
    }
}
