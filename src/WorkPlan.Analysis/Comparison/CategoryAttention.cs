using System.Globalization;

namespace WorkPlan.Analysis.Comparison;

/// <summary>How much of each plan's attention a field of policy has: its share of the phrase matches in tasks.</summary>
/// <param name="Category">The field, as the lexicon names it; phrases by shape have none and are not counted.</param>
/// <param name="OldCount">The matches in the old plan's tasks.</param>
/// <param name="NewCount">The matches in the new plan's tasks.</param>
/// <param name="OldShare">Their share among those that have a category, from 0 to 1.</param>
/// <param name="NewShare">Their share among those that have a category, from 0 to 1.</param>
public readonly record struct CategoryAttention(string Category, int OldCount, int NewCount, double OldShare, double NewShare)
{
    /// <summary>What the field won or lost, from -1 to 1.</summary>
    public double Shift => NewShare - OldShare;

    /// <summary>The field and both shares.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Category} {OldShare:P0} → {NewShare:P0}");
}
