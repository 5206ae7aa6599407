using System.Runtime.InteropServices;
using WorkPlan.Core.Cleaning.ByteSlips;

namespace WorkPlan.Tools.ByteSlipTable;

/// <summary>
/// Interpolated Kneser-Ney estimates of n-grams of up to four symbols (Chen and Goodman 1999), with fixed discounts. Departs
/// from the paper in that rare n-grams are dropped afterwards; what they held goes to the shorter context.
/// </summary>
internal sealed class KneserNey
{
    internal const int Longest = 4;

    private const double UnseenSymbols = 20_000;

    private readonly Dictionary<ulong, int>[] _raw = NewCounts<int>();
    private readonly Dictionary<ulong, int>[] _counts = NewCounts<int>();
    private readonly Dictionary<ulong, double>[] _contextTotals = NewCounts<double>();
    private readonly Dictionary<ulong, double>[] _contextKept = NewCounts<double>();
    private readonly int[] _leastCounts;

    private KneserNey(ReadOnlySpan<int> leastCounts) => _leastCounts = leastCounts.ToArray();

    private static ReadOnlySpan<double> Discounts => [0, 0.6, 0.7, 0.75, 0.75];

    /// <summary>Counts the texts; a row with a symbol that is not given is left out.</summary>
    internal static KneserNey Count(IEnumerable<string> texts, char[] symbols, ReadOnlySpan<int> leastCounts)
    {
        KneserNey model = new(leastCounts);
        foreach (string text in texts)
        {
            ulong[] numbers = [.. text.Select(symbol => (ulong)Math.Max(0, Array.BinarySearch(symbols, symbol) + 1))];
            model.CountRows(numbers);
        }

        model.CountContinuations();
        model.CountContexts();
        return model;
    }

    /// <summary>The n-grams of a length that are frequent enough.</summary>
    internal IEnumerable<ulong> Kept(int length) => _counts[length].Keys.Where(gram => IsKept(gram, length));

    /// <summary>The contexts behind which n-grams of a length are kept.</summary>
    internal IEnumerable<ulong> Contexts(int length) => _contextKept[length].Keys;

    /// <summary>The probability of the last symbol of an n-gram after the others.</summary>
    internal double Probability(ulong gram, int length)
    {
        if (length == 0)
        {
            return 1 / UnseenSymbols;
        }

        ulong context = gram >> NgramTable.SymbolBits;
        ulong shorter = gram & ((1UL << (NgramTable.SymbolBits * (length - 1))) - 1);
        if (!_contextTotals[length].TryGetValue(context, out double total))
        {
            return Probability(shorter, length - 1);
        }

        double kept = IsKept(gram, length) ? _counts[length][gram] - Discounts[length] : 0;
        return (kept / total) + (BackOff(context, length) * Probability(shorter, length - 1));
    }

    /// <summary>What the kept n-grams of a length leave to shorter contexts, as a share of the context.</summary>
    internal double BackOff(ulong context, int length) =>
        _contextTotals[length].TryGetValue(context, out double total)
            ? 1 - (_contextKept[length].GetValueOrDefault(context) / total)
            : 1;

    private static Dictionary<ulong, T>[] NewCounts<T>() => [.. Enumerable.Range(0, Longest + 1).Select(_ => new Dictionary<ulong, T>())];

    private bool IsKept(ulong gram, int length) =>
        _raw[length].TryGetValue(gram, out int count) && count >= _leastCounts[length] && _counts[length].ContainsKey(gram);

    private void CountRows(ulong[] numbers)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            ulong gram = 0;
            for (int length = 1; length <= Longest && i + length <= numbers.Length && numbers[i + length - 1] != 0; length++)
            {
                gram = (gram << NgramTable.SymbolBits) | numbers[i + length - 1];
                CollectionsMarshal.GetValueRefOrAddDefault(_raw[length], gram, out _)++;
            }
        }
    }

    /// <summary>The longest n-grams count as often as they stand, shorter ones by how many symbols stand before them.</summary>
    private void CountContinuations()
    {
        foreach ((ulong gram, int count) in _raw[Longest])
        {
            _counts[Longest].Add(gram, count);
        }

        for (int length = 1; length < Longest; length++)
        {
            ulong mask = (1UL << (NgramTable.SymbolBits * length)) - 1;
            foreach (ulong longer in _raw[length + 1].Keys)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts[length], longer & mask, out _)++;
            }
        }
    }

    private void CountContexts()
    {
        for (int length = 1; length <= Longest; length++)
        {
            foreach ((ulong gram, int count) in _counts[length])
            {
                ulong context = gram >> NgramTable.SymbolBits;
                CollectionsMarshal.GetValueRefOrAddDefault(_contextTotals[length], context, out _) += count;
                if (IsKept(gram, length))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(_contextKept[length], context, out _) += count - Discounts[length];
                }
            }
        }
    }
}
