using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WorkPlan.Analysis.Statistics;

/// <summary>Scores the sequences of one length.</summary>
/// <remarks>
/// A cell of a sequence's table counts the sequences that agree with it in exactly the places of a bit mask. It is had from how many agree
/// in at least those places, by taking off what agrees in more, so that each sequence need not be compared with each.
/// </remarks>
internal sealed class CollocationScorer
{
    private readonly int length;
    private readonly double smoothing;
    private readonly long sum;

    /// <summary>How many sequences have certain words in certain places; of the sequences that are scored only.</summary>
    private readonly Dictionary<WordGram, long> partial = [];

    internal CollocationScorer(Dictionary<WordGram, GramCount> counts, int length, CollocationOptions options)
    {
        this.length = length;
        smoothing = options.Smoothing;
        foreach ((WordGram gram, GramCount count) in counts)
        {
            for (int mask = 1; count.All >= options.LeastCount && mask < 1 << length; mask++)
            {
                partial.TryAdd(gram.Masked(mask), 0);
            }
        }

        foreach ((WordGram gram, GramCount count) in counts)
        {
            sum += count.All;
            for (int mask = 1; mask < 1 << length; mask++)
            {
                ref long agreeing = ref CollectionsMarshal.GetValueRefOrNullRef(partial, gram.Masked(mask));
                if (!Unsafe.IsNullRef(ref agreeing))
                {
                    agreeing += count.All;
                }
            }
        }
    }

    internal (double Lambda, double Z) Score(WordGram gram)
    {
        Span<long> cells = stackalloc long[1 << length];
        for (int mask = 0; mask < cells.Length; mask++)
        {
            cells[mask] = mask == 0 ? sum : partial[gram.Masked(mask)];
        }

        for (int place = 0; place < length; place++)
        {
            for (int mask = 0; mask < cells.Length; mask++)
            {
                cells[mask] -= (mask & (1 << place)) == 0 ? cells[mask | (1 << place)] : 0;
            }
        }

        double lambda = 0;
        double variance = 0;
        for (int mask = 0; mask < cells.Length; mask++)
        {
            double cell = cells[mask] + smoothing;
            lambda += ((length - BitOperations.PopCount((uint)mask)) % 2 == 0 ? 1 : -1) * Math.Log(cell);
            variance += 1 / cell;
        }

        return (lambda, lambda / Math.Sqrt(variance));
    }
}
