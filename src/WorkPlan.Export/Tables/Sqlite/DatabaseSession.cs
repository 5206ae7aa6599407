using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace WorkPlan.Export.Tables.Sqlite;

/// <summary>One transaction over a database of plans, from opening to the end.</summary>
internal sealed class DatabaseSession : IDisposable
{
    private const int SecondsToWait = 5;
    private const int CacheInKibibytes = 64 << 10;

    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly ImmutableArray<TableInsert> inserts;
    private readonly bool isNewFile;
    private bool isCommitted;

    private DatabaseSession(string path, bool isNewFile, SqliteConnection connection)
    {
        Path = path;
        this.isNewFile = isNewFile;
        this.connection = connection;
        transaction = connection.BeginTransaction(deferred: false);
        inserts = [.. PlanTableSet.All.Select(schema => new TableInsert(connection, transaction, schema))];
    }

    internal string Path { get; }

    /// <summary>Whether there was nothing in the database.</summary>
    internal bool MadeTables { get; private set; }

    /// <summary>Opens a database and makes sure that it is ours; makes the tables where there is nothing.</summary>
    /// <exception cref="PlanDatabaseException">It is not, or cannot be opened.</exception>
    internal static DatabaseSession Start(string path)
    {
        bool existed = System.IO.Path.Exists(path);
        SqliteConnection connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = System.IO.Path.GetFullPath(path),
            Mode = existed ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = SecondsToWait,
        }.ToString());
        try
        {
            return DatabaseFaults.Explain(path, () => Start(path, !existed, connection));
        }
        catch
        {
            connection.Dispose();
            DeleteIf(!existed, path);
            throw;
        }
    }

    /// <summary>What the database holds, by path.</summary>
    internal Dictionary<string, PlanState> ReadStates()
    {
        using SqliteCommand command = Command("SELECT path, sha256, fingerprint FROM plans JOIN exports ON plan_id = id");
        using SqliteDataReader reader = command.ExecuteReader();
        Dictionary<string, PlanState> states = new(StringComparer.Ordinal);
        while (reader.Read())
        {
            states.Add(reader.GetString(0), new PlanState(reader.GetString(1), reader.GetString(2)));
        }

        return states;
    }

    internal int CountPlans() => (int)(long)Ask("SELECT count(*) FROM plans")!;

    /// <summary>Writes a plan; one of the same path gives it its number and goes.</summary>
    internal void Replace(PlanTables plan, string fingerprint)
    {
        long? number = (long?)Ask("SELECT id FROM plans WHERE path = $path", ("$path", plan.Path));
        if (number is not null)
        {
            Do("DELETE FROM plans WHERE id = $id", ("$id", number));
        }

        inserts[0].Insert(plan.Tables[0], number);
        long id = number ?? (long)Ask("SELECT last_insert_rowid()")!;
        for (int table = 1; table < inserts.Length; table++)
        {
            inserts[table].Insert(plan.Tables[table], id);
        }

        Do("INSERT INTO exports VALUES ($id, $fingerprint)", ("$id", id), ("$fingerprint", fingerprint));
    }

    internal void Remove(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            Do("DELETE FROM plans WHERE path = $path", ("$path", path));
        }
    }

    internal void Commit()
    {
        Do("INSERT OR REPLACE INTO meta VALUES ('schema_version', $version)", ("$version", PlanDatabase.SchemaVersion.ToString(CultureInfo.InvariantCulture)));
        Do("INSERT OR REPLACE INTO meta VALUES ('tool_version', $version)", ("$version", ToolVersion()));
        transaction.Commit();
        isCommitted = true;
    }

    public void Dispose()
    {
        foreach (TableInsert insert in inserts)
        {
            insert.Dispose();
        }

        transaction.Dispose();
        connection.Dispose();
        DeleteIf(isNewFile && !isCommitted, Path);
    }

    private static DatabaseSession Start(string path, bool isNewFile, SqliteConnection connection)
    {
        connection.Open();
        DatabaseSession session = new(path, isNewFile, connection);
        session.Do(string.Create(CultureInfo.InvariantCulture, $"PRAGMA cache_size = {-CacheInKibibytes}"));
        if (!session.IsOurs())
        {
            session.Do(DatabaseSchema.Script());
            session.MadeTables = true;
        }

        return session;
    }

    private static void DeleteIf(bool isUnwanted, string path)
    {
        if (isUnwanted && File.Exists(path))
        {
            File.Delete(path);
        }
    }

    /// <returns>False where there is nothing yet.</returns>
    /// <exception cref="PlanDatabaseException">It is another program's, or another version's.</exception>
    private bool IsOurs()
    {
        long application = (long)Ask("PRAGMA application_id")!;
        long version = (long)Ask("PRAGMA user_version")!;
        if (application == DatabaseSchema.ApplicationId)
        {
            return version == PlanDatabase.SchemaVersion ? true : throw new PlanDatabaseException(string.Create(
                CultureInfo.InvariantCulture, $"{Path}: the database has tables of version {version}, and this program writes version {PlanDatabase.SchemaVersion}; choose another file"));
        }

        bool isEmpty = application == 0 && version == 0 && (long)Ask("SELECT count(*) FROM sqlite_schema")! == 0;
        return isEmpty ? false : throw new PlanDatabaseException($"{Path}: a database of another program, not one of plans; choose another file");
    }

    private object? Ask(string sql, params (string Name, object Value)[] values)
    {
        using SqliteCommand command = Command(sql, values);
        return command.ExecuteScalar();
    }

    private void Do(string sql, params (string Name, object Value)[] values)
    {
        using SqliteCommand command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params (string Name, object Value)[] values)
    {
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach ((string name, object value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private static string ToolVersion() =>
        typeof(DatabaseSession).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
