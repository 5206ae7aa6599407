namespace WorkPlan.Export.Tables;

/// <summary>The rows that one plan has in one table: the cells of the first row, then those of the next.</summary>
internal sealed class TableRows(TableSchema schema, Cell[] cells)
{
    internal TableSchema Schema => schema;

    internal int Count => cells.Length / schema.Columns.Length;

    internal ReadOnlySpan<Cell> this[int row] => cells.AsSpan(row * schema.Columns.Length, schema.Columns.Length);
}
