namespace WorkPlan.Cli;

/// <summary>What came of one input.</summary>
/// <param name="Result">What was made of it; the default where there is nothing.</param>
/// <param name="Warning">What could not be read of it; null where all could.</param>
/// <param name="Failure">Why there is nothing; null where there is something.</param>
internal readonly record struct PlanOutcome<T>(T? Result, string? Warning, string? Failure);
