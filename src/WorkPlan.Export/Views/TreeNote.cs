namespace WorkPlan.Export.Views;

/// <summary>One line below a part of the tree: a fact, a repair or a finding, and its place in the source.</summary>
internal readonly record struct TreeNote(int Position, string Label, string Text, Ink Ink);
