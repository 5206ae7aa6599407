using System.Collections.Immutable;

namespace WorkPlan.Export.Tables;

/// <summary>A table: what CSV files and databases have in common.</summary>
/// <param name="Name">Its name, such as <c>tasks</c>.</param>
/// <param name="Noun">One of its rows, such as <c>task</c>.</param>
/// <param name="Columns">Its columns in order; the first is the key.</param>
internal sealed record TableSchema(string Name, string Noun, ImmutableArray<ColumnSchema> Columns);
