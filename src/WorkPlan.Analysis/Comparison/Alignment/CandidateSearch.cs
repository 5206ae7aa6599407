namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Finds the pairs of tasks that are worth a closer look.</summary>
/// <remarks>
/// For each new task the products with all old tasks are summed up over an inverted index (the accumulators of Moffat and Zobel 1996),
/// and each task of either side keeps its best few. Features that many tasks have, which weigh little, are passed over, so a task costs
/// its features times a constant. Tasks of the same text are paired in their order, however many there are.
/// </remarks>
internal static class CandidateSearch
{
    /// <summary>How many tasks of the other side are kept for each task.</summary>
    private const int Kept = 12;

    /// <summary>The tasks of one side that may have a feature for it to be looked up.</summary>
    private const int LongestList = 48;

    /// <summary>The pairs in which either task is among the best for the other, or the texts are the same, in rising order.</summary>
    internal static List<TaskPair> Find(PlanProfile oldPlan, PlanProfile newPlan)
    {
        FeatureIndex index = new(oldPlan);
        FeatureIndex otherIndex = new(newPlan);
        TaskProfile[] old = oldPlan.Tasks;
        TaskProfile[] current = newPlan.Tasks;
        BestFew bestNew = new(old.Length, Kept);
        BestFew bestOld = new(current.Length, Kept);
        long[] products = new long[old.Length];
        List<int> touched = [];
        foreach (TaskProfile task in current)
        {
            for (int i = 0; i < task.Text.Features.Length; i++)
            {
                int feature = task.Text.Features[i];
                ReadOnlySpan<FeatureIndex.Entry> entries = index.Of(feature);
                if (entries.Length <= LongestList && otherIndex.Of(feature).Length <= LongestList)
                {
                    Add(entries, task.Text.Weights[i], products, touched);
                }
            }

            foreach (int found in touched)
            {
                double similarity = SparseVector.Cosine(products[found], old[found].Text, task.Text);
                bestNew.Offer(found, task.Position, similarity);
                bestOld.Offer(task.Position, found, similarity);
                products[found] = 0;
            }

            touched.Clear();
        }

        return [.. bestNew.Pairs().Select(pair => new TaskPair(pair.Task, pair.Other))
            .Concat(bestOld.Pairs().Select(pair => new TaskPair(pair.Other, pair.Task)))
            .Concat(PairSameTexts(old, current))
            .Distinct()
            .OrderBy(pair => pair.Old)
            .ThenBy(pair => pair.New)];
    }

    private static IEnumerable<TaskPair> PairSameTexts(TaskProfile[] old, TaskProfile[] current)
    {
        ILookup<int, int> known = old.ToLookup(task => task.BodyFeature, task => task.Position);
        return current.GroupBy(task => task.BodyFeature)
            .SelectMany(tasks => known[tasks.Key].Zip(tasks, (position, task) => new TaskPair(position, task.Position)));
    }

    private static void Add(ReadOnlySpan<FeatureIndex.Entry> entries, long weight, long[] products, List<int> touched)
    {
        foreach (FeatureIndex.Entry entry in entries)
        {
            if (entry.Weight * weight is not 0 and long product)
            {
                if (products[entry.Task] == 0)
                {
                    touched.Add(entry.Task);
                }

                products[entry.Task] += product;
            }
        }
    }
}
