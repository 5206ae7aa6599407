namespace WorkPlan.Core.Tests.Generation;

/// <summary>A generated text and what it says.</summary>
/// <param name="Text">The text, dirt and all.</param>
/// <param name="Truth">What it says.</param>
/// <param name="Style">Its layout.</param>
public sealed record GeneratedPlan(string Text, PlanTruth Truth, OutlineStyle Style);
