using System.Globalization;
using WorkPlan.Analysis.Reuse;

namespace WorkPlan.Analysis.Tests.Reuse;

/// <summary>How much of what was planted was found, with the right source, and how much of what was found was planted.</summary>
internal sealed class PlantedScore
{
    private long planted;
    private long plantedAndFound;
    private long found;

    /// <summary>The share of planted characters that lie in a passage from the right plan.</summary>
    internal double Recall => (double)plantedAndFound / planted;

    /// <summary>The share of the characters of passages with a direction that were planted from there.</summary>
    internal double Precision => (double)plantedAndFound / found;

    /// <summary>Counts one taker.</summary>
    internal void Add(IEnumerable<PlantedPassage> truth, IEnumerable<ReusedPassage> passages)
    {
        ILookup<string, ReusedPassage> bySource = passages.Where(passage => passage.IsDirected).ToLookup(passage => passage.From.Id);
        found += bySource.Sum(group => group.Sum(passage => passage.ToSpan.Length));
        foreach (PlantedPassage passage in truth)
        {
            planted += passage.End - passage.Start;
            plantedAndFound += bySource[passage.From].Sum(found =>
                Math.Max(0, Math.Min(found.ToSpan.End, passage.End) - Math.Max(found.ToSpan.Start, passage.Start)));
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"precision {Precision:0.0000}, recall {Recall:0.0000}");
}
