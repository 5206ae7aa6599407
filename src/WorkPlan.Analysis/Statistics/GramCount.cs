namespace WorkPlan.Analysis.Statistics;

/// <summary>How often a sequence of words occurs, and how often within a longer one.</summary>
internal record struct GramCount(int All, int Nested);
