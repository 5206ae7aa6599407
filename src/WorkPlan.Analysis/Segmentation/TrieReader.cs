using System.Runtime.CompilerServices;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>Puts the trie of words, which the embedded table lists level by level, into its cells; see <see cref="WordTable"/>.</summary>
/// <remarks>
/// It is most of the work before the first cut, so it goes through the half million nodes once and hardly branches: what a
/// number's second byte or a node without a word would add is multiplied by nothing.
/// </remarks>
internal ref struct TrieReader(ReadOnlySpan<byte> flags, ReadOnlySpan<byte> codeGaps, ReadOnlySpan<byte> scoreNumbers, BytePlanes places, ReadOnlySpan<byte> placeGaps)
{
    private const int ChildrenFlag = 1;
    private const int LastFlag = 2;
    private const int SpeechShift = 2;
    private const int ShortBits = 7;

    private readonly ReadOnlySpan<byte> flags = flags;
    private readonly ReadOnlySpan<byte> codeGaps = codeGaps;
    private readonly ReadOnlySpan<byte> scoreNumbers = scoreNumbers;
    private readonly BytePlanes places = places;
    private readonly ReadOnlySpan<byte> placeGaps = placeGaps;

    /// <summary>Fills the cells.</summary>
    /// <param name="cells">The cells, all empty.</param>
    /// <param name="innerNodes">Room for the cell of each inner node, and one more.</param>
    // compiled in full at once: it runs a single time, and half a million rounds of unoptimised code take longer than the compiler
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal readonly void Fill(ulong[] cells, int[] innerNodes)
    {
        int atGap = 0;
        int atScore = 0;
        int atPlaceGap = 0;
        int several = 0;
        int onlyPlace = 0;
        int known = 1;
        int parent = 0;
        for (int node = 0; node < flags.Length; parent++)
        {
            int flag = flags[node];
            int code = ReadNumber(codeGaps, ref atGap, 1);
            int childBase = 0;
            if (parent > 0)
            {
                int place = (flag & LastFlag) != 0 ? onlyPlace += ReadGap(placeGaps, ref atPlaceGap) : places.UInt24(several++);
                childBase = place - code;
                cells[innerNodes[parent]] |= (ulong)(uint)childBase << WordCell.BaseShift;
            }

            while (true)
            {
                int speech = flag >> SpeechShift;
                int score = ReadNumber(scoreNumbers, ref atScore, speech > 0 ? 1 : 0);
                int children = flag & ChildrenFlag;
                cells[childBase + code] = WordCell.Pack(code, score, speech, children, 0);
                innerNodes[known] = childBase + code;
                known += children;
                node++;
                if ((flag & LastFlag) != 0)
                {
                    break;
                }

                flag = flags[node];
                code += ReadNumber(codeGaps, ref atGap, 1);
            }
        }
    }

    /// <summary>A number of one byte or two; 0, and nothing read, where <paramref name="isThere"/> is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadNumber(ReadOnlySpan<byte> numbers, ref int at, int isThere)
    {
        int first = numbers[at];
        int hasSecond = first >> ShortBits;
        int rest = (((first & ((1 << ShortBits) - 1)) << 8) | numbers[at + hasSecond]) - first;
        at += isThere * (1 + hasSecond);
        return isThere * (first + (hasSecond * rest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadGap(ReadOnlySpan<byte> gaps, ref int at)
    {
        int gap = gaps[at++];
        for (byte part = (byte)gap; part == byte.MaxValue; gap += part)
        {
            part = gaps[at++];
        }

        return gap;
    }
}
