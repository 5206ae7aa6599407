using System.Numerics;

namespace WorkPlan.Analysis.Reuse.Clauses;

/// <summary>Which pairs of neighbouring characters a clause has, in 64 bits: a Bloom filter (Bloom 1970) with one hash.</summary>
/// <remarks>
/// Two sketches tell how alike two clauses are without their texts: the Dice coefficient (Dice 1945) of the bits, less what two clauses of
/// such sketches share by chance. A clause has at most <see cref="ClauseCutter.LongestClause"/> characters, so that no sketch is full.
/// </remarks>
internal readonly record struct ClauseSketch(ulong Bits)
{
    private const int Size = 64;
    private const uint Spread = 0x9E3779B1;
    private const int Shift = 32 - 6;

    internal static ClauseSketch Of(ReadOnlySpan<char> text)
    {
        ulong bits = 0;
        for (int i = 1; i < text.Length; i++)
        {
            uint pair = ((uint)text[i - 1] << 16) | text[i];
            bits |= 1UL << (int)(((pair ^ (pair >> 13)) * Spread) >> Shift);
        }

        return new ClauseSketch(bits);
    }

    /// <summary>How alike two clauses are, from 0 for no more than chance to 1 for the same pairs; the same in both directions.</summary>
    internal double LikenessTo(ClauseSketch other)
    {
        int mine = BitOperations.PopCount(Bits);
        int others = BitOperations.PopCount(other.Bits);
        double chance = 2.0 * mine * others / Size;
        double most = mine + others - chance;
        double shared = (2 * BitOperations.PopCount(Bits & other.Bits)) - chance;
        return most > 0 ? Math.Max(0, shared / most) : 0;
    }
}
