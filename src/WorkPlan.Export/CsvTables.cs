using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Export.Tables;
using WorkPlan.Export.Tables.Csv;

namespace WorkPlan.Export;

/// <summary>Writes plans as CSV files, one a table: plans.csv, sections.csv, tasks.csv and so on.</summary>
/// <remarks>
/// By RFC 4180: UTF-8, the first line names the columns, lines end in CRLF, a cell is quoted where it must be, and a line end inside a cell
/// stays as it stands in the source. Nothing is an empty cell. A plan's key is its path; that of another row the path and its number,
/// <c>plans/a.txt#task-12</c>, so that files of several runs can be put together. A text that a spreadsheet could run as a formula gets an
/// apostrophe in front (<c>'=1+2</c>); plain numbers, and signs that stand alone, do not.
/// </remarks>
/// <example>
/// <code>
/// using CsvTables tables = new(name => File.Create(Path.Combine("tables", name)), CsvOptions.Default);
/// foreach (var (analysis, source) in plans)
///     tables.Write(PlanTables.Read(analysis, source));
/// </code>
/// </example>
public sealed class CsvTables : IDisposable
{
    private readonly ImmutableArray<Stream> streams;
    private readonly ImmutableArray<CsvFile> files;

    /// <summary>Starts every file with the names of its columns.</summary>
    /// <param name="open">Opens the file of a name such as <c>tasks.csv</c>; each is asked for once, and closed with the tables.</param>
    /// <param name="options">How the files are written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CsvTables(Func<string, Stream> open, CsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(options);
        streams = [.. FileNames.Select(open)];
        files = [.. streams.Select((stream, i) => new CsvFile(stream, options, PlanTableSet.All[i].Columns.Select(column => column.Name)))];
    }

    /// <summary>The names of the files, in the order of <see cref="PlanTables.Names"/>.</summary>
    public static ImmutableArray<string> FileNames { get; } = [.. PlanTableSet.All.Select(table => $"{table.Name}.csv")];

    /// <summary>Writes the rows of one plan.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Write(PlanTables plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        for (int table = 0; table < files.Length; table++)
        {
            TableRows rows = plan.Tables[table];
            for (int row = 0; row < rows.Count; row++)
            {
                Write(files[table], rows.Schema, rows[row], plan.Path);
            }
        }
    }

    /// <summary>Ends and closes the files.</summary>
    public void Dispose()
    {
        foreach ((CsvFile file, Stream stream) in files.Zip(streams))
        {
            file.Dispose();
            stream.Dispose();
        }
    }

    private static void Write(CsvFile file, TableSchema schema, ReadOnlySpan<Cell> cells, string path)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (schema.Columns[i].Kind == ColumnKind.Key)
            {
                file.Write(KeyOf(schema.Columns[i].KeyOf, cells[i], path));
            }
            else if (cells[i].Text is { } text)
            {
                file.Write(text);
            }
            else
            {
                file.Write(cells[i].Number);
            }
        }

        file.EndRow();
    }

    private static string? KeyOf(string table, Cell cell, string path) => (table, cell.Number) switch
    {
        (_, null) => null,
        (TableNames.Plans, _) => path,
        (_, { } number) => string.Create(CultureInfo.InvariantCulture, $"{path}#{PlanTableSet.NounOf(table)}-{number}"),
    };
}
