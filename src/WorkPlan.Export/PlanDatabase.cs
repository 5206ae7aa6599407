using System.Collections.Frozen;
using Microsoft.Data.Sqlite;
using WorkPlan.Export.Tables.Sqlite;

namespace WorkPlan.Export;

/// <summary>Writes plans into an SQLite database, and knows which of them it holds already.</summary>
/// <remarks>
/// <para>All that happens between opening and <see cref="Commit"/> is one transaction: whatever ends the process before, the database stays as it
/// was. SQLite's rollback journal, a file of the same name with <c>-journal</c> behind it, may then lie beside the database; whoever opens the
/// database next, with any tool, puts it right, so the two belong together until then.</para>
/// <para>A plan is known by its path and is up to date where its bytes and the fingerprint of what reads it are the same. It keeps its number
/// (<c>plans.id</c>) when it is written anew, and its other rows' numbers begin with it: task 3 of plan 12 is 1200000003.</para>
/// <para>Tasks are found by <c>SELECT * FROM tasks_fts('县管校聘')</c>, which takes three characters or more, and by <c>LIKE '%双减%'</c>
/// for fewer.</para>
/// </remarks>
/// <example>
/// <code>
/// using PlanDatabase database = PlanDatabase.Open("corpus.db");
/// if (!database.IsCurrent(source.Path, source.Sha256, "my lexicon, version 3"))
///     database.Write(PlanTables.Read(analysis, source), "my lexicon, version 3");
/// database.Commit();
/// </code>
/// </example>
public sealed class PlanDatabase : IDisposable
{
    /// <summary>The version of the tables, the database's <c>user_version</c>; raised when a column changes its meaning or goes.</summary>
    public const int SchemaVersion = 1;

    private readonly DatabaseSession session;
    private readonly FrozenDictionary<string, PlanState> known;
    private bool hasChanges;

    private PlanDatabase(DatabaseSession session)
    {
        this.session = session;
        hasChanges = session.MadeTables;
        known = session.ReadStates().ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The number of plans in it now, those included that are not committed yet.</summary>
    /// <exception cref="PlanDatabaseException">The database cannot be read.</exception>
    public int Count => DatabaseFaults.Explain(session.Path, session.CountPlans);

    /// <summary>Opens a database, or makes one where there is none; another process must not be writing to it.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="PlanDatabaseException">
    /// The file is no database, a database of something else or of a newer version, is in use, or cannot be read or written. Nothing was changed.
    /// </exception>
    public static PlanDatabase Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        DatabaseSession session = DatabaseSession.Start(path);
        try
        {
            return DatabaseFaults.Explain(path, () => new PlanDatabase(session));
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Whether the database, as it was opened, holds a plan as it is now, so that it need not be read again. Safe to ask from several threads.
    /// </summary>
    /// <param name="path">The plan's path.</param>
    /// <param name="sha256">The hash of its bytes now.</param>
    /// <param name="fingerprint">What it would be read with now, as it was given to <see cref="Write"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool IsCurrent(string path, string sha256, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sha256);
        ArgumentNullException.ThrowIfNull(fingerprint);
        return known.TryGetValue(path, out PlanState state) && state == new PlanState(sha256, fingerprint);
    }

    /// <summary>Writes a plan, in place of the one of the same path.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="fingerprint">What it was read with besides its text: the version of the program, the lexicon, a manifest's row; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PlanDatabaseException">It cannot be written, as where the disk is full.</exception>
    public void Write(PlanTables plan, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(fingerprint);
        hasChanges = true;
        DatabaseFaults.Explain(session.Path, () => session.Replace(plan, fingerprint));
    }

    /// <summary>Removes the plans below a folder that are not there any more; those elsewhere stay.</summary>
    /// <param name="folder">The folder, as the paths of its plans begin; a / behind it makes no difference.</param>
    /// <param name="present">The paths that are there.</param>
    /// <returns>How many were removed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PlanDatabaseException">The database cannot be written.</exception>
    public int RemoveMissing(string folder, IReadOnlySet<string> present)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(present);
        string start = $"{folder.TrimEnd('/')}/";
        string[] missing = [.. known.Keys.Where(path => path.StartsWith(start, StringComparison.Ordinal) && !present.Contains(path)).Order(StringComparer.Ordinal)];
        hasChanges |= missing.Length > 0;
        DatabaseFaults.Explain(session.Path, () => session.Remove(missing));
        return missing.Length;
    }

    /// <summary>Makes all changes last. A database without any is left untouched, to the byte.</summary>
    /// <exception cref="PlanDatabaseException">They cannot be written; the database is as it was.</exception>
    public void Commit()
    {
        if (hasChanges)
        {
            DatabaseFaults.Explain(session.Path, session.Commit);
        }
    }

    /// <summary>Closes the database; what was not committed is undone, and a database that was new is gone.</summary>
    public void Dispose() => session.Dispose();
}
