using System.Collections.Immutable;

namespace WorkPlan.Analysis.Comparison;

/// <summary>The tasks of several plans of one region, each followed from plan to plan. Immutable and safe to share between threads.</summary>
public sealed class PlanHistory
{
    internal PlanHistory(ImmutableArray<PlanAnalysis> plans, ImmutableArray<PlanComparison> comparisons, ImmutableArray<TaskChain> chains)
    {
        Plans = plans;
        Comparisons = comparisons;
        Chains = chains;
    }

    /// <summary>The plans, in the order given.</summary>
    public ImmutableArray<PlanAnalysis> Plans { get; }

    /// <summary>Each plan compared with the next; one fewer than the plans.</summary>
    public ImmutableArray<PlanComparison> Comparisons { get; }

    /// <summary>Every task of every plan in exactly one chain: by the first plan that has it, then in that plan's order.</summary>
    public ImmutableArray<TaskChain> Chains { get; }

    /// <summary>The number of plans and chains.</summary>
    public override string ToString() => $"{Plans.Length} plans, {Chains.Length} chains";
}
