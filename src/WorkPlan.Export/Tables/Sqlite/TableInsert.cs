using Microsoft.Data.Sqlite;

namespace WorkPlan.Export.Tables.Sqlite;

/// <summary>The prepared statement that inserts rows into one table.</summary>
internal sealed class TableInsert : IDisposable
{
    /// <summary>Leaves room for more rows than the longest document has; so a row's number shows its plan, and stays the same when others change.</summary>
    private const long RowsPerPlan = 100_000_000;

    private readonly SqliteCommand command;
    private readonly SqliteParameter[] parameters;

    internal TableInsert(SqliteConnection connection, SqliteTransaction transaction, TableSchema schema)
    {
        string[] names = [.. schema.Columns.Select(column => $"${column.Name}")];
        command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {schema.Name} VALUES ({string.Join(", ", names)})";
        parameters = [.. names.Zip(schema.Columns, (name, column) => command.Parameters.Add(name, TypeOf(column.Kind)))];
    }

    /// <summary>Inserts the rows of a plan.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="plan">The plan's number; null for a plan that is to be given one.</param>
    internal void Insert(TableRows rows, long? plan)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            ReadOnlySpan<Cell> cells = rows[row];
            for (int i = 0; i < cells.Length; i++)
            {
                parameters[i].Value = Value(rows.Schema.Columns[i], cells[i], plan) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    public void Dispose() => command.Dispose();

    private static object? Value(ColumnSchema column, Cell cell, long? plan) => (column.Kind, cell) switch
    {
        (ColumnKind.Key, { Number: { } number }) => column.KeyOf == TableNames.Plans ? plan : (plan * RowsPerPlan) + (long)number,
        (ColumnKind.Integer, { Number: { } number }) => (long)number,
        (_, { Number: { } number }) => (double)number,
        _ => cell.Text,
    };

    private static SqliteType TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Key or ColumnKind.Integer => SqliteType.Integer,
        ColumnKind.Number => SqliteType.Real,
        _ => SqliteType.Text,
    };
}
