using System.Collections.Immutable;

namespace WorkPlan.Core;

/// <summary>The facts that a section or task states itself.</summary>
internal readonly record struct NodeFacts(
    ImmutableArray<Target> Targets, ImmutableArray<Reference> References, ImmutableArray<ResponsibleUnit> Units)
{
    internal static NodeFacts None => new([], [], []);
}
