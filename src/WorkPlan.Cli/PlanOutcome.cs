namespace WorkPlan.Cli;

/// <summary>What came of one input.</summary>
/// <typeparam name="T">What is made of a plan before it is handed on.</typeparam>
/// <param name="Rendered">What was made of it; nothing where there is no plan.</param>
/// <param name="IsNeeded">Whether it is to be handed on.</param>
/// <param name="Warning">What could not be read of it; null where all could.</param>
/// <param name="Failure">Why there is no plan; null where there is one.</param>
internal readonly record struct PlanOutcome<T>(T? Rendered, bool IsNeeded, string? Warning, string? Failure);
