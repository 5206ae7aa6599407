using System.Buffers.Binary;
using WorkPlan.Core.Cleaning.ByteSlips;

namespace WorkPlan.Tools.ByteSlipTable;

/// <summary>Counts the characters of texts in rows of one to four and writes what follows from it as an <see cref="NgramTable"/>.</summary>
internal sealed class NgramTableBuilder
{
    private const double Load = 0.9;
    private const int MostSymbols = (1 << NgramTable.SymbolBits) - 1;

    private readonly List<string> _texts = [];

    /// <summary>How often an n-gram must have been seen to be in the table, by its length.</summary>
    private static ReadOnlySpan<int> LeastCounts => [0, 1, 2, 4, 4];

    /// <summary>Adds a text; a run of blanks counts as one.</summary>
    internal void Add(string text)
    {
        System.Text.StringBuilder folded = new("\n", text.Length + 1);
        foreach (char character in text)
        {
            char symbol = SlipSymbols.Fold(character);
            if (symbol != '\n' || folded[^1] != '\n')
            {
                folded.Append(symbol);
            }
        }

        _texts.Add(folded.ToString());
    }

    /// <summary>The table of all texts added so far; the same texts give the same bytes.</summary>
    internal byte[] Build()
    {
        char[] symbols = MostFrequent();
        KneserNey model = KneserNey.Count(_texts, symbols, LeastCounts);
        List<(ulong Key, int Level)> entries = [];
        for (int length = 3; length <= KneserNey.Longest; length++)
        {
            entries.AddRange(model.Kept(length).Select(gram => (gram, CoarseLevelOf(model.Probability(gram, length)))));
            entries.AddRange(model.Contexts(length).Select(
                context => (NgramTable.BackOffKind | context, CoarseLevelOf(model.BackOff(context, length)))));
        }

        entries.Sort();
        return Write(symbols, model, FillBuckets(entries));
    }

    private static int FineLevelOf(double probability) => NgramTable.FineLevelOf(Math.Log(probability));

    private static int CoarseLevelOf(double probability) => NgramTable.CoarseLevelOf(Math.Log(probability));

    private char[] MostFrequent() =>
    [
        .. _texts.SelectMany(text => text).CountBy(symbol => symbol)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostSymbols).Select(pair => pair.Key).Order(),
    ];

    /// <summary>Puts every entry into the first bucket, from its own on and round the end, that has a free slot.</summary>
    private static ushort[][] FillBuckets(List<(ulong Key, int Level)> entries)
    {
        int count = (int)Math.Ceiling(entries.Count / Load / NgramTable.SlotsPerBucket);
        ushort[][] buckets = [.. Enumerable.Range(0, count).Select(_ => new ushort[NgramTable.SlotsPerBucket])];
        foreach ((ulong key, int level) in entries)
        {
            ulong hash = NgramTable.Hash(key);
            int bucket = NgramTable.BucketOf(hash, count);
            while (buckets[bucket][^1] != 0)
            {
                bucket = (bucket + 1) % count;
            }

            int slot = Array.IndexOf(buckets[bucket], (ushort)0);
            buckets[bucket][slot] = (ushort)(NgramTable.FingerprintOf(hash) | level);
        }

        return buckets;
    }

    private static byte[] Write(char[] symbols, KneserNey model, ushort[][] buckets)
    {
        ulong[] pairs = [.. model.Kept(2).Order()];
        ILookup<ulong, ulong> pairsByFirst = pairs.ToLookup(pair => pair >> NgramTable.SymbolBits);
        using MemoryStream table = new();
        WriteNumber(table, symbols.Length, 4);
        WriteNumber(table, pairs.Length, 4);
        WriteNumber(table, buckets.Length, 4);
        for (int i = 0; i < symbols.Length; i++)
        {
            ulong symbol = (ulong)i + 1;
            WriteNumber(table, symbols[i], 2);
            WriteNumber(table, FineLevelOf(model.Probability(symbol, 1)), 1);
            WriteNumber(table, FineLevelOf(model.BackOff(symbol, 2)), 1);
            WriteNumber(table, pairsByFirst[symbol].Count(), 2);
        }

        foreach (ulong pair in pairs)
        {
            WriteNumber(table, (int)(pair & ((1UL << NgramTable.SymbolBits) - 1)), 2);
            WriteNumber(table, FineLevelOf(model.Probability(pair, 2)), 1);
        }

        foreach (ushort slot in buckets.SelectMany(bucket => bucket))
        {
            WriteNumber(table, slot, 2);
        }

        return table.ToArray();
    }

    private static void WriteNumber(MemoryStream table, int value, int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        table.Write(bytes[..length]);
    }
}
