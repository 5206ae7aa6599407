using Microsoft.Data.Sqlite;

namespace WorkPlan.Export.Tables.Sqlite;

/// <summary>Turns SQLite's faults into messages that say what is wrong with the file.</summary>
internal static class DatabaseFaults
{
    // SQLite's result codes
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    internal static void Explain(string path, Action action) => Explain(path, () =>
    {
        action();
        return 0;
    });

    /// <exception cref="PlanDatabaseException">SQLite refused.</exception>
    internal static T Explain<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException fault)
        {
            throw new PlanDatabaseException($"{path}: {Reason(fault)}", fault);
        }
    }

    private static string Reason(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or Locked => "the database is in use by another program",
        ReadOnly => "no permission to write to the database",
        Corrupt => "the database is damaged; delete it, or choose another file",
        Full => "the disk is full",
        CannotOpen => "the database cannot be opened or made there",
        NotADatabase => "the file is no database; choose another one",
        _ => fault.Message,
    };
}
