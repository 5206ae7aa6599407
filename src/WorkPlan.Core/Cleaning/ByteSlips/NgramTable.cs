using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>
/// How likely characters follow each other in plans: one to four of them, as logarithms. Read in place from the embedded
/// table; immutable.
/// </summary>
/// <remarks>
/// All numbers are little-endian:
/// <code>
/// 0  symbol count S (4)   pair count P (4)   bucket count B (4)
/// 12 S times: symbol, a folded character (2), level of its probability (1), level of its back-off (1), count of the pairs
///             that it begins (2); ascending symbols
///    P times: second symbol's number (2), level (1); those of the first symbol come first
///    B buckets of 16 bytes: 8 slots (2 each), filled from the front, 0 = free: longer n-grams and back-offs
///
/// slot   15         4 3     0
///       [fingerprint | level ]   the fingerprint is never 0
/// </code>
/// The level of a symbol or a pair is fine: L stands for the natural logarithm -L / 10. That of a slot is coarse: L stands for
/// an entry of <see cref="CoarseLogs"/>, which are denser where probabilities are high. A key is a kind and up to four numbers of symbols, 12 bits each, counted
/// from 1, the oldest one highest; its hash gives the bucket and the fingerprint, and a full bucket runs over into the next.
/// There are two kinds: the probability of the last symbol after those before it, and the back-off, the share of what
/// follows a context that is left to shorter contexts. A context without a back-off has no longer n-grams in the table.
/// About one look-up in five hundred of an absent key finds another's fingerprint; hence pairs, which decide whether anything
/// longer is looked up at all, are stored whole.
/// </remarks>
internal sealed class NgramTable
{
    internal const int SymbolBits = 12;
    internal const int SlotsPerBucket = 8;
    internal const int LevelBits = 4;
    internal const int MaxLevel = (1 << LevelBits) - 1;
    internal const float FineLevelsPerUnit = 10f;

    /// <summary>Set in the key of a back-off.</summary>
    internal const ulong BackOffKind = 1UL << 63;

    private const int HeaderLength = 12;
    private const int SymbolEntryLength = 6;
    private const int PairEntryLength = 3;
    private const int ScannedFollowers = 64;
    private const ushort FingerprintMask = ushort.MaxValue ^ MaxLevel;

    private readonly ushort[] _followers;
    private readonly byte[] _followerLevels;
    private readonly int[] _followerStarts;
    private readonly ushort[] _slots;
    private readonly int _bucketCount;

    internal NgramTable(ReadOnlySpan<byte> table)
    {
        int symbolCount = BinaryPrimitives.ReadInt32LittleEndian(table);
        int pairCount = BinaryPrimitives.ReadInt32LittleEndian(table[4..]);
        _bucketCount = BinaryPrimitives.ReadInt32LittleEndian(table[8..]);
        ReadOnlySpan<byte> symbols = table.Slice(HeaderLength, symbolCount * SymbolEntryLength);
        ReadOnlySpan<byte> pairs = table.Slice(HeaderLength + symbols.Length, pairCount * PairEntryLength);
        ReadOnlySpan<byte> buckets = table[(HeaderLength + symbols.Length + pairs.Length)..];
        Symbols = new char[symbolCount];
        SymbolLogs = new float[symbolCount];
        SymbolBackOffs = new float[symbolCount];
        _followers = new ushort[pairCount];
        _followerLevels = new byte[pairCount];
        _followerStarts = new int[symbolCount + 2];
        for (int i = 0; i < symbolCount; i++, symbols = symbols[SymbolEntryLength..])
        {
            Symbols[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(symbols);
            SymbolLogs[i] = -symbols[2] / FineLevelsPerUnit;
            SymbolBackOffs[i] = -symbols[3] / FineLevelsPerUnit;
            int count = BinaryPrimitives.ReadUInt16LittleEndian(symbols[4..]);
            _followerStarts[i + 2] = _followerStarts[i + 1] + count;
            ReadPairs(pairs[..(count * PairEntryLength)], i + 1);
            pairs = pairs[(count * PairEntryLength)..];
        }

        _slots = MemoryMarshal.Cast<byte, ushort>(buckets[..(_bucketCount * SlotsPerBucket * sizeof(ushort))]).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(_slots, _slots);
        }
    }

    /// <summary>The folded characters that were seen; the first has the number 1.</summary>
    internal char[] Symbols { get; }

    /// <summary>The logarithm of the probability of each of <see cref="Symbols"/>.</summary>
    internal float[] SymbolLogs { get; }

    /// <summary>The logarithm of the back-off of each of <see cref="Symbols"/>.</summary>
    internal float[] SymbolBackOffs { get; }

    /// <summary>The symbols that were seen right after the given one, ascending; none after 0.</summary>
    internal ReadOnlySpan<ushort> FollowersOf(int symbol) => _followers.AsSpan(_followerStarts[symbol].._followerStarts[symbol + 1]);

    /// <summary>Finds the logarithm of the probability of the second symbol after the first.</summary>
    /// <remarks>Many symbols are looked up behind the same one, so its followers are near at hand.</remarks>
    internal bool TryFindPair(int first, ushort second, out float logarithm)
    {
        int start = _followerStarts[first];
        int length = _followerStarts[first + 1] - start;
        while (length > ScannedFollowers)
        {
            int half = length / 2;
            bool isBehind = _followers[start + half] <= second;
            start = isBehind ? start + half : start;
            length = isBehind ? length - half : half;
        }

        int place = _followers.AsSpan(start, length).IndexOf(second);
        logarithm = place < 0 ? 0f : -_followerLevels[start + place] / FineLevelsPerUnit;
        return place >= 0;
    }

    /// <summary>Finds the logarithm that the key of a longer n-gram or of a back-off stands for.</summary>
    internal bool TryFind(ulong key, out float logarithm)
    {
        ulong hash = Hash(key);
        Vector128<ushort> wanted = Vector128.Create(FingerprintOf(hash));
        int bucket = BucketOf(hash, _bucketCount);
        for (int tries = 0; tries < _bucketCount; tries++, bucket = bucket + 1 == _bucketCount ? 0 : bucket + 1)
        {
            Vector128<ushort> slots = Vector128.Create<ushort>(_slots.AsSpan(bucket * SlotsPerBucket, SlotsPerBucket));
            uint hits = Vector128.Equals(slots & Vector128.Create(FingerprintMask), wanted).ExtractMostSignificantBits();
            if (hits != 0)
            {
                int slot = BitOperations.TrailingZeroCount(hits);
                logarithm = CoarseLogs[_slots[(bucket * SlotsPerBucket) + slot] & MaxLevel];
                return true;
            }

            if (slots[SlotsPerBucket - 1] == 0)
            {
                break;
            }
        }

        logarithm = 0f;
        return false;
    }

    /// <summary>Spreads a key over 64 bits: the high half chooses the bucket, the low bits are the fingerprint.</summary>
    internal static ulong Hash(ulong key)
    {
        ulong mixed = (key + 0x9E3779B97F4A7C15UL) * 0xBF58476D1CE4E5B9UL;
        mixed ^= BitOperations.RotateRight(mixed, 29);
        mixed *= 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 32);
    }

    internal static int BucketOf(ulong hash, int bucketCount) => (int)(((hash >> 32) * (uint)bucketCount) >> 32);

    /// <summary>The fingerprint of a hash, in its place within a slot.</summary>
    internal static ushort FingerprintOf(ulong hash)
    {
        ushort fingerprint = (ushort)(hash << LevelBits);
        return fingerprint == 0 ? (ushort)(1 << LevelBits) : fingerprint;
    }

    /// <summary>The nearest fine level of a logarithm.</summary>
    internal static int FineLevelOf(double logarithm) =>
        (int)Math.Clamp(Math.Round(-logarithm * FineLevelsPerUnit), 0, byte.MaxValue);

    /// <summary>The nearest coarse level of a logarithm.</summary>
    internal static int CoarseLevelOf(double logarithm)
    {
        int nearest = 0;
        for (int level = 1; level < CoarseLogs.Length; level++)
        {
            nearest = Math.Abs(CoarseLogs[level] - logarithm) < Math.Abs(CoarseLogs[nearest] - logarithm) ? level : nearest;
        }

        return nearest;
    }

    private static ReadOnlySpan<float> CoarseLogs =>
        [0f, -0.1f, -0.25f, -0.45f, -0.7f, -1f, -1.4f, -1.9f, -2.5f, -3.2f, -4f, -4.9f, -5.9f, -7f, -8.3f, -10f];

    private void ReadPairs(ReadOnlySpan<byte> pairs, int first)
    {
        for (int place = _followerStarts[first]; !pairs.IsEmpty; place++, pairs = pairs[PairEntryLength..])
        {
            _followers[place] = BinaryPrimitives.ReadUInt16LittleEndian(pairs);
            _followerLevels[place] = pairs[2];
        }
    }
}
