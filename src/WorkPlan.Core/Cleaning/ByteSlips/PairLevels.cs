using System.Numerics;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>The levels of pairs of symbols, by open addressing; keys are whole, so nothing is found that was not added.</summary>
internal sealed class PairLevels
{
    private const int LevelBits = 8;
    private const uint Multiplier = 0x9E3779B1;

    /// <summary>Each entry: key (24 bits), level (8 bits); 0 = free, as no key is 0.</summary>
    private readonly uint[] _entries;
    private readonly int _shift;

    internal PairLevels(int count)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count + (count / 2)));
        _entries = new uint[size];
        _shift = 32 - BitOperations.Log2((uint)size);
    }

    internal void Add(uint key, byte level)
    {
        uint place = (key * Multiplier) >> _shift;
        while (_entries[place] != 0)
        {
            place = (place + 1) & (uint)(_entries.Length - 1);
        }

        _entries[place] = (key << LevelBits) | level;
    }

    internal bool TryFind(uint key, out int level)
    {
        uint place = (key * Multiplier) >> _shift;
        while (_entries[place] != 0)
        {
            if (_entries[place] >> LevelBits == key)
            {
                level = (int)(_entries[place] & ((1 << LevelBits) - 1));
                return true;
            }

            place = (place + 1) & (uint)(_entries.Length - 1);
        }

        level = 0;
        return false;
    }
}
