namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Keeps, for each task, the few tasks of the other side that are most like it; of equal ones those that come first.</summary>
internal sealed class BestFew(int tasks, int kept)
{
    private readonly (double Similarity, int Other)[] places = new (double, int)[tasks * kept];
    private readonly int[] counts = new int[tasks];

    internal void Offer(int task, int other, double similarity)
    {
        Span<(double Similarity, int Other)> own = places.AsSpan(task * kept, kept);
        int place = counts[task];
        if (place == kept)
        {
            if (!IsBetter(similarity, other, own[^1]))
            {
                return;
            }

            place--;
        }
        else
        {
            counts[task]++;
        }

        for (; place > 0 && IsBetter(similarity, other, own[place - 1]); place--)
        {
            own[place] = own[place - 1];
        }

        own[place] = (similarity, other);
    }

    internal IEnumerable<(int Task, int Other)> Pairs()
    {
        for (int task = 0; task < counts.Length; task++)
        {
            for (int i = 0; i < counts[task]; i++)
            {
                yield return (task, places[(task * kept) + i].Other);
            }
        }
    }

    private static bool IsBetter(double similarity, int other, (double Similarity, int Other) than) =>
        similarity > than.Similarity || (similarity == than.Similarity && other < than.Other);
}
