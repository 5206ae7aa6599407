using System.Runtime.CompilerServices;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>
/// Joins Chinese characters that the dictionary left over to words: each character is the beginning, the end or the middle of a
/// word, or single, and the likeliest row of such states tells where the words end.
/// </summary>
/// <remarks>
/// The method is A. Viterbi's ("Error bounds for convolutional codes and an asymptotically optimum decoding algorithm", IEEE
/// Transactions on Information Theory 13, 1967) over the model of jieba's finalseg. The arithmetic is the reference's, to the last bit: the
/// character's logarithm is added before the larger sum is taken; of equal sums the one from the state with the later letter
/// is taken; what the model never saw counts as -3.14e100, which swallows what it is added to, so that such ties do occur.
/// <code>
/// states, in the order of the letters:  0 B beginning   1 E end   2 M middle   3 S single
/// B and S follow E or S;  E and M follow B or M
/// </code>
/// </remarks>
internal static class HiddenMarkovModel
{
    /// <summary>The bit of a note that says a word ends with the character.</summary>
    internal const byte WordEnd = 1 << WordTable.StateCount;

    private const double StartB = -0.26268660809250016;
    private const double StartE = WordTable.NeverSeen;
    private const double StartM = WordTable.NeverSeen;
    private const double StartS = -1.4652633398537678;
    private const double BToE = -0.510825623765990;
    private const double BToM = -0.916290731874155;
    private const double EToB = -0.5897149736854513;
    private const double EToS = -0.8085250474669937;
    private const double MToE = -0.33344856811948514;
    private const double MToM = -1.2603623820268226;
    private const double SToB = -0.7211965654669841;
    private const double SToS = -0.6658631448798212;

    private const int B = 0;
    private const int E = 1;
    private const int M = 2;
    private const int S = 3;

    /// <summary>Notes with each character of a run of Chinese characters whether a word ends with it.</summary>
    internal static void MarkEnds(double[] emissions, ReadOnlySpan<ushort> codes, Span<byte> notes)
    {
        bool endsSingle = GoForward(emissions, codes, notes);
        int state = endsSingle ? S : E;
        for (int at = codes.Length - 1; at >= 0; at--)
        {
            int came = (notes[at] >> state) & 1;
            bool isEnd = state is E or S;
            notes[at] = isEnd ? WordEnd : (byte)0;

            // B and S follow E or S; E and M follow B or M
            state = state is B or S ? E + (came * (S - E)) : came * M;
        }
    }

    /// <summary>Notes with each character, one bit a state, whether the later one of two states comes before; tells whether the last is single.</summary>
    private static bool GoForward(double[] emissions, ReadOnlySpan<ushort> codes, Span<byte> notes)
    {
        ReadOnlySpan<double> shown = emissions.AsSpan(codes[0] * WordTable.StateCount, WordTable.StateCount);
        double b = StartB + shown[B];
        double e = StartE + shown[E];
        double m = StartM + shown[M];
        double s = StartS + shown[S];
        notes = notes[..codes.Length];
        for (int at = 1; at < codes.Length; at++)
        {
            shown = emissions.AsSpan(codes[at] * WordTable.StateCount, WordTable.StateCount);
            double bFromE = e + EToB + shown[B];
            double bFromS = s + SToB + shown[B];
            double eFromB = b + BToE + shown[E];
            double eFromM = m + MToE + shown[E];
            double mFromB = b + BToM + shown[M];
            double mFromM = m + MToM + shown[M];
            double sFromE = e + EToS + shown[S];
            double sFromS = s + SToS + shown[S];
            int later = Bit(bFromS >= bFromE) | (Bit(eFromM >= eFromB) << E) | (Bit(mFromM >= mFromB) << M) | (Bit(sFromS >= sFromE) << S);
            notes[at] = (byte)later;
            b = Math.Max(bFromE, bFromS);
            e = Math.Max(eFromB, eFromM);
            m = Math.Max(mFromB, mFromM);
            s = Math.Max(sFromE, sFromS);
        }

        return s >= e;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bit(bool value) => value ? 1 : 0;
}
