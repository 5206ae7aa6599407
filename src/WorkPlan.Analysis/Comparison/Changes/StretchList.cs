namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Runs that tile two texts, equal and different ones in turn.</summary>
internal sealed class StretchList
{
    private readonly List<Stretch> items = [];

    internal int Count => items.Count;

    internal Stretch this[int index] => items[index];

    /// <summary>Adds a run behind the last one, or to it where that is of the same sort.</summary>
    internal void Add(Stretch stretch)
    {
        if (stretch.Old + stretch.New == 0)
        {
            return;
        }

        if (items.Count > 0 && items[^1].IsEqual == stretch.IsEqual)
        {
            items[^1] = items[^1] with { Old = items[^1].Old + stretch.Old, New = items[^1].New + stretch.New };
        }
        else
        {
            items.Add(stretch);
        }
    }
}
