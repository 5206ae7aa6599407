using System.Numerics;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>Tells hashes that were met twice, most of the time and never too seldom, in two bits a slot.</summary>
internal sealed class HashSieve
{
    private const int SlotsAHash = 8;
    private const int BitsOfWord = 6;

    private readonly ulong[] once;
    private readonly ulong[] again;
    private readonly int shift;

    /// <summary>A sieve for about so many hashes.</summary>
    internal HashSieve(int hashes)
    {
        int bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, hashes)) + BitOperations.Log2(SlotsAHash), BitsOfWord, 31);
        shift = 32 - bits;
        once = new ulong[1 << (bits - BitsOfWord)];
        again = new ulong[once.Length];
    }

    internal void Meet(uint hash)
    {
        (int word, ulong bit) = SlotOf(hash);
        again[word] |= once[word] & bit;
        once[word] |= bit;
    }

    /// <summary>Whether the hash, or another of its slot, was met twice.</summary>
    internal bool WasMetTwice(uint hash)
    {
        (int word, ulong bit) = SlotOf(hash);
        return (again[word] & bit) != 0;
    }

    private (int Word, ulong Bit) SlotOf(uint hash)
    {
        uint slot = hash >> shift;
        return ((int)(slot >> BitsOfWord), 1UL << (int)slot);
    }
}
