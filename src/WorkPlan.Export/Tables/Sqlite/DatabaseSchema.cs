using System.Globalization;
using System.Text;

namespace WorkPlan.Export.Tables.Sqlite;

/// <summary>The statements that make an empty database.</summary>
internal static class DatabaseSchema
{
    /// <summary>Tells SQLite's tools, and us, whose database it is: the letters WPLN.</summary>
    internal const int ApplicationId = 0x57504C4E;

    // Of columns that are looked up or grouped by; a foreign key needs one too, or each row that goes is looked for in whole tables.
    private static readonly (string Table, string Column)[] Indexes =
    [
        (TableNames.Plans, "sha256"), (TableNames.Plans, "corpus_year"), (TableNames.Plans, "region_resolved"),
        (TableNames.Targets, "indicator"), (TableNames.Phrases, "canonical"), (TableNames.Phrases, "category"),
        (TableNames.References, "title"), (TableNames.Units, "name"),
    ];

    // The words of the tasks are not kept twice: the index refers to the table, and triggers keep the two alike.
    private const string FullText = """
        CREATE VIRTUAL TABLE tasks_fts USING fts5(title, text, content='tasks', content_rowid='id', tokenize='trigram');
        CREATE TRIGGER tasks_fts_insert AFTER INSERT ON tasks BEGIN
          INSERT INTO tasks_fts(rowid, title, text) VALUES (new.id, new.title, new.text);
        END;
        CREATE TRIGGER tasks_fts_delete AFTER DELETE ON tasks BEGIN
          INSERT INTO tasks_fts(tasks_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
        END;
        CREATE TRIGGER tasks_fts_update AFTER UPDATE ON tasks BEGIN
          INSERT INTO tasks_fts(tasks_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
          INSERT INTO tasks_fts(rowid, title, text) VALUES (new.id, new.title, new.text);
        END;

        """;

    /// <summary>How exports know what is up to date; not part of the published tables.</summary>
    private const string Bookkeeping = """
        CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE exports(plan_id INTEGER PRIMARY KEY REFERENCES plans(id) ON DELETE CASCADE, fingerprint TEXT NOT NULL);

        """;

    /// <summary>The whole script; the same tables give the same script.</summary>
    internal static string Script()
    {
        StringBuilder script = new();
        foreach (TableSchema table in PlanTableSet.All)
        {
            AppendTable(script, table);
        }

        foreach ((string table, string column) in Indexes)
        {
            AppendIndex(script, table, column);
        }

        return script
            .Append(FullText)
            .Append(Bookkeeping)
            .Append(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId};\nPRAGMA user_version = {PlanDatabase.SchemaVersion};\n")
            .ToString();
    }

    private static void AppendTable(StringBuilder script, TableSchema table)
    {
        script.Append(CultureInfo.InvariantCulture, $"CREATE TABLE {table.Name}(\n  ")
            .AppendJoin(",\n  ", table.Columns.Select(column => Declare(table, column)))
            .Append(");\n");
        foreach (ColumnSchema key in table.Columns.Where(column => column.Kind == ColumnKind.Key && column.Name != "id"))
        {
            AppendIndex(script, table.Name, key.Name);
        }
    }

    private static void AppendIndex(StringBuilder script, string table, string column) =>
        script.Append(CultureInfo.InvariantCulture, $"CREATE INDEX {table}_{column} ON {table}({column});\n");

    private static string Declare(TableSchema table, ColumnSchema column) => column switch
    {
        // a plan's number is never given to another plan
        { Name: "id" } => table.Name == TableNames.Plans ? "id INTEGER PRIMARY KEY AUTOINCREMENT" : "id INTEGER PRIMARY KEY",
        { Name: "path" } => "path TEXT NOT NULL UNIQUE",
        { Name: "plan_id" } => "plan_id INTEGER NOT NULL REFERENCES plans(id) ON DELETE CASCADE",
        { Kind: ColumnKind.Key } => $"{column.Name} INTEGER REFERENCES {column.KeyOf}(id) ON DELETE CASCADE",
        { Kind: ColumnKind.Integer } => $"{column.Name} INTEGER",
        { Kind: ColumnKind.Number } => $"{column.Name} REAL",
        _ => $"{column.Name} TEXT",
    };
}
