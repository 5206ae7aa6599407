using System.Collections.Immutable;

namespace WorkPlan.Export.Tables;

/// <summary>A table, and how its rows are read.</summary>
internal sealed class Table<TRow>(string name, string noun, params ImmutableArray<Column<TRow>> columns)
{
    /// <summary>The table without its origin.</summary>
    internal TableSchema Schema { get; } = new(name, noun, [.. columns]);

    /// <summary>Reads all cells at once, so that nothing holds on to the plan.</summary>
    internal TableRows Read(IReadOnlyCollection<TRow> rows)
    {
        Cell[] cells = new Cell[rows.Count * columns.Length];
        int next = 0;
        foreach (TRow row in rows)
        {
            foreach (Column<TRow> column in columns)
            {
                cells[next++] = column.Read(row);
            }
        }

        return new TableRows(Schema, cells);
    }
}
