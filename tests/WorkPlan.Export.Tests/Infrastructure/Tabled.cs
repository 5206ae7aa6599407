using Microsoft.Data.Sqlite;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>Plans as the tables under test hold them.</summary>
internal static class Tabled
{
    internal static PlanTables Read(string path, string text) =>
        PlanTables.Read(Written.Analyze(Plan.Parse(SourceText.From(text, path))), SourceInfo.FromBytes(path, "utf-8", System.Text.Encoding.UTF8.GetBytes(text)));

    /// <summary>The CSV files by name.</summary>
    internal static Dictionary<string, byte[]> Csv(CsvOptions options, params PlanTables[] plans)
    {
        Dictionary<string, MemoryStream> files = new(StringComparer.Ordinal);
        using (CsvTables tables = new(name => files[name] = new MemoryStream(), options))
        {
            foreach (PlanTables plan in plans)
            {
                tables.Write(plan);
            }
        }

        return files.ToDictionary(file => file.Key, file => file.Value.ToArray(), StringComparer.Ordinal);
    }

    internal static Dictionary<string, List<Dictionary<string, string>>> CsvRows(params PlanTables[] plans) =>
        Csv(CsvOptions.Default, plans).ToDictionary(file => file.Key, file => StrictCsv.ReadTable(file.Value), StringComparer.Ordinal);

    internal static void Write(string database, params PlanTables[] plans)
    {
        using PlanDatabase target = PlanDatabase.Open(database);
        foreach (PlanTables plan in plans)
        {
            target.Write(plan, "");
        }

        target.Commit();
    }

    /// <summary>The rows of a query, values as text joined by |, nothing as an empty one.</summary>
    internal static string[] Ask(string database, string sql)
    {
        using SqliteConnection connection = new($"Data Source={database};Mode=ReadWrite;Pooling=False;Foreign Keys=True");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return [.. rows];
    }

    /// <summary>Everything that the tables of a database hold.</summary>
    internal static string[] Dump(string database) =>
        [.. PlanTables.Names.Append("meta").Append("exports").SelectMany(table => Ask(database, $"SELECT '{table}', * FROM {table} ORDER BY 2"))];

    /// <summary>Whether a database is whole, its keys lead somewhere, and its full text is that of its tasks.</summary>
    internal static void AssertSound(string database)
    {
        Assert.Equal(["ok"], Ask(database, "PRAGMA integrity_check"));
        Assert.Empty(Ask(database, "PRAGMA foreign_key_check"));
        Ask(database, "INSERT INTO tasks_fts(tasks_fts, rank) VALUES ('integrity-check', 1)");
    }
}
