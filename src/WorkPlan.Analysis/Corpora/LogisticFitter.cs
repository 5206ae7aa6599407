using System.Collections.Immutable;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Fits a logistic curve to cumulative adopters.</summary>
internal static class LogisticFitter
{
    internal static bool TryFit(ImmutableArray<AdoptionPoint> points, out LogisticFit fit)
    {
        fit = default;
        return false;
    }
}
