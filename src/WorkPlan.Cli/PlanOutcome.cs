namespace WorkPlan.Cli;

/// <summary>What came of one input.</summary>
/// <param name="Rendered">The plan as it will be handed on; empty where there is none.</param>
/// <param name="Warning">What could not be read of it; null where all could.</param>
/// <param name="Failure">Why there is no plan; null where there is one.</param>
internal readonly record struct PlanOutcome(ReadOnlyMemory<byte> Rendered, string? Warning, string? Failure);
