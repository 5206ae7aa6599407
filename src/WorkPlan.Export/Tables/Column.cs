namespace WorkPlan.Export.Tables;

/// <summary>A column, and how its cells are read from the rows of its table.</summary>
/// <typeparam name="TRow">What the table has one row each of.</typeparam>
internal sealed record Column<TRow>(string Name, ColumnKind Kind, string KeyOf, Func<TRow, Cell> Read) : ColumnSchema(Name, Kind, KeyOf)
{
    internal static Column<TRow> Key(string name, string keyOf, Func<TRow, int?> read) => new(name, ColumnKind.Key, keyOf, row => Cell.Of(read(row)));

    internal static Column<TRow> Integer(string name, Func<TRow, int?> read) => new(name, ColumnKind.Integer, "", row => Cell.Of(read(row)));

    internal static Column<TRow> Number(string name, Func<TRow, decimal?> read) => new(name, ColumnKind.Number, "", row => Cell.Of(read(row)));

    internal static Column<TRow> Text(string name, Func<TRow, string?> read) => new(name, ColumnKind.Text, "", row => Cell.Of(read(row)));

    internal static Column<TRow> Day(string name, Func<TRow, DateOnly?> read) => new(name, ColumnKind.Text, "", row => Cell.Of(read(row)));

    internal static Column<TRow> Quote(Func<TRow, Cell> read) => new("quote", ColumnKind.Text, "", read);
}
