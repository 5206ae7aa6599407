namespace WorkPlan.Core.Cleaning;

/// <summary>One way in which texts get dirty, and its undoing. Stateless; one rule a file.</summary>
internal abstract class CleaningRule
{
    /// <summary>The characters at which the rule asks to be tried.</summary>
    internal abstract string Triggers { get; }

    /// <summary>
    /// Decides whether the text is damaged at <paramref name="index"/>, where one of <see cref="Triggers"/> stands.
    /// The edit may begin before the index, but not before <see cref="CleaningContext.Floor"/>. It must change the text.
    /// </summary>
    /// <remarks>All calls together must take time linear in the text: a rule looks only a bounded way ahead and back.</remarks>
    internal abstract bool TryRepair(in CleaningContext context, int index, out Edit edit);
}
