namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Features of a text, each once, and how often the text has each, in parallel arrays.</summary>
internal readonly record struct FeatureBag(int[] Features, int[] Counts);
