using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Says how likely a task continues another.</summary>
/// <remarks>
/// The evidence is a sum of a few likenesses, weighted by logistic regression over the 8,740 pairs of tasks of thirteen pairs of plans that
/// were aligned by hand (five of consecutive years, five of a province and one of its cities, three of samples). Each likeness is the
/// same for both directions to the last bit.
/// </remarks>
internal sealed class PairScorer(PlanProfile old, PlanProfile current, PlanRelation relation)
{
    private readonly VectorProbe texts = new(old.FeatureCount);
    private readonly VectorProbe titles = new(old.FeatureCount);
    private readonly VectorProbe headings = new(old.FeatureCount);
    private readonly Weights weights = relation == PlanRelation.Regions
        ? new Weights(Base: -12.9, Text: 32.1, Title: 2.2, Headings: 0.5, Distance: 0, OtherZone: -4.7)
        : new Weights(Base: -11.9, Text: 32.0, Title: 2.2, Headings: 0.1, Distance: -3.9, OtherZone: -4.0);

    /// <summary>Looks at a pair; quickest for the pairs of one old task after another.</summary>
    internal ScoredPair Score(TaskPair pair)
    {
        TaskProfile left = old.Tasks[pair.Old];
        TaskProfile right = current.Tasks[pair.New];
        long product = texts.Multiply(left.Text, right.Text);
        double similarity = SparseVector.Cosine(product, left.Text, right.Text);
        bool isOneZone = IsReview(left.Task) == IsReview(right.Task);
        double evidence = weights.Base
            + (weights.Text * Math.Sqrt(similarity))
            + (weights.Title * titles.Cosine(left.Title, right.Title))
            + (weights.Headings * headings.Cosine(left.Headings, right.Headings))
            + (weights.Distance * Distance(pair.Old, pair.New))
            + (isOneZone ? 0 : weights.OtherZone);
        return new ScoredPair(pair.Old, pair.New, similarity, SparseVector.Overlap(product, left.Text, right.Text), isOneZone, evidence);
    }

    /// <summary>How far apart two tasks stand, from 0 at the same place of their plans to 1 at opposite ends.</summary>
    internal double Distance(int oldTask, int newTask) =>
        Math.Abs(((oldTask + 0.5) / old.Tasks.Length) - ((newTask + 0.5) / current.Tasks.Length));

    /// <summary>Whether a task reports what was done: what one plan reviews, another seldom promises.</summary>
    private static bool IsReview(PlanTask task) => task.Section?.Zone == SectionZone.Review;

    private readonly record struct Weights(double Base, double Text, double Title, double Headings, double Distance, double OtherZone);
}
