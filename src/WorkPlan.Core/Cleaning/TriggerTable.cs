namespace WorkPlan.Core.Cleaning;

/// <summary>The rules that asked for a character, in their order; one look-up.</summary>
internal sealed class TriggerTable
{
    private readonly byte[] setOf = new byte[char.MaxValue + 1];
    private readonly CleaningRule[][] sets;

    internal TriggerTable(CleaningRule[] rules)
    {
        List<CleaningRule[]> distinct = [[]];
        foreach (char trigger in rules.SelectMany(rule => rule.Triggers).Distinct())
        {
            CleaningRule[] asking = [.. rules.Where(rule => rule.Triggers.Contains(trigger, StringComparison.Ordinal))];
            int known = distinct.FindIndex(set => set.SequenceEqual(asking));
            if (known < 0)
            {
                known = distinct.Count;
                distinct.Add(asking);
            }

            setOf[trigger] = (byte)known;
        }

        sets = [.. distinct];
    }

    /// <summary>The next place from <paramref name="position"/> on where a rule asks to be tried; the text's length where there is none.</summary>
    /// <remarks>A table beats a vectorised search here: the triggers are many, and one in thirty characters is one.</remarks>
    internal int NextTrigger(ReadOnlySpan<char> text, int position)
    {
        byte[] sets = setOf;
        while (position < text.Length && sets[text[position]] == 0)
        {
            position++;
        }

        return position;
    }

    internal CleaningRule[] this[char trigger] => sets[setOf[trigger]];
}
