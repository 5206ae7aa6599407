namespace WorkPlan.Analysis.Segmentation;

/// <summary>What a 64-bit cell of the trie of words says. A cell is a prefix of words; an empty one is 0, and no character has the code 0.</summary>
/// <remarks>
/// <code>
/// bit  63      42 41       34        33 32     27 26     14 13     0
///      [   base  |   free   | children | speech |  score  |  code  ]
/// base      the child by the code c stands at base + c
/// children  1 where there is any, else 0
/// speech    number of the part of speech; 0 where the prefix is no word or has none
/// score     number of the score; 0 where the prefix is no word
/// code      the code of the prefix's last character
/// </code>
/// </remarks>
internal static class WordCell
{
    internal const int ScoreCount = 1 << ScoreBits;

    /// <summary>A cell that no code matches, without a score and without children.</summary>
    internal const ulong Empty = 0;

    private const int CodeBits = 14;
    private const int ScoreBits = 13;
    private const int SpeechBits = 6;
    private const int SpeechShift = CodeBits + ScoreBits;
    private const int ChildrenShift = SpeechShift + SpeechBits;
    internal const int BaseShift = 42;
    private const ulong CodeMask = (1UL << CodeBits) - 1;

    internal static ulong Pack(int code, int score, int speech, int children, int childBase) =>
        (uint)code | ((ulong)(uint)score << CodeBits) | ((ulong)(uint)speech << SpeechShift) | ((ulong)(uint)children << ChildrenShift) | ((ulong)(uint)childBase << BaseShift);

    internal static int Code(ulong cell) => (int)(cell & CodeMask);

    internal static int Score(ulong cell) => (int)(cell >> CodeBits) & (ScoreCount - 1);

    internal static int Speech(ulong cell) => (int)(cell >> SpeechShift) & ((1 << SpeechBits) - 1);

    internal static bool HasChildren(ulong cell) => (cell & (1UL << ChildrenShift)) != 0;

    internal static int Base(ulong cell) => (int)(cell >> BaseShift);
}
