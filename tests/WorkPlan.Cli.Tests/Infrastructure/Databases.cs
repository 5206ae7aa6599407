using System.Globalization;
using Microsoft.Data.Sqlite;

namespace WorkPlan.Cli.Tests.Infrastructure;

/// <summary>Asks databases that the tool wrote.</summary>
internal static class Databases
{
    /// <summary>The rows of a query, values as text joined by |.</summary>
    internal static string[] Ask(string database, string sql)
    {
        using SqliteConnection connection = new($"Data Source={database};Mode=ReadWrite;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return [.. rows];
    }

    /// <summary>Whether a database is whole and its keys lead somewhere.</summary>
    internal static void AssertSound(string database)
    {
        Assert.Equal(["ok"], Ask(database, "PRAGMA integrity_check"));
        Assert.Empty(Ask(database, "PRAGMA foreign_key_check"));
        Ask(database, "INSERT INTO tasks_fts(tasks_fts, rank) VALUES ('integrity-check', 1)");
    }
}
