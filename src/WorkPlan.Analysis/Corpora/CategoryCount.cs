namespace WorkPlan.Analysis.Corpora;

/// <summary>How much of a plan speaks of a field of policy: what holds at least one phrase of the field.</summary>
/// <param name="Category">The field, as the lexicon names it.</param>
/// <param name="Tasks">The number of tasks.</param>
/// <param name="Sentences">The number of sentences.</param>
/// <param name="Characters">The written characters (letters, ideographs and digits) of those sentences.</param>
public readonly record struct CategoryCount(string Category, int Tasks, int Sentences, int Characters)
{
    /// <summary>The field and its tasks.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Category}: {Tasks} tasks, {Sentences} sentences");
}
