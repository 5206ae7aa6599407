using System.Globalization;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Export;

namespace WorkPlan.Cli.Export;

/// <summary>Writes plans that are new or changed into a database, and removes those that are gone.</summary>
internal sealed class DatabaseOutput : IExportOutput
{
    private readonly string path;
    private readonly InputFinder inputs;
    private readonly IReadOnlyList<string> folders;
    private readonly Fingerprint fingerprint;
    private readonly CommandConsole console;
    private readonly PlanDatabase database;
    private int written;

    /// <param name="path">The database.</param>
    /// <param name="inputs">The documents that there are.</param>
    /// <param name="folders">The folders that they were looked for in.</param>
    /// <param name="fingerprint">What they are read with.</param>
    /// <param name="console">Where the counts are told.</param>
    internal DatabaseOutput(string path, InputFinder inputs, IReadOnlyList<string> folders, Fingerprint fingerprint, CommandConsole console)
    {
        this.path = path;
        this.inputs = inputs;
        this.folders = folders;
        this.fingerprint = fingerprint;
        this.console = console;
        ResultFile.Attempt(path, () => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!));
        database = Attempt(() => PlanDatabase.Open(path));
    }

    public bool Needs(SourceInfo source, CorpusSource known) => !database.IsCurrent(source.Path, source.Sha256, fingerprint.Of(known));

    public void Prepare(ExportedPlan plan) => _ = plan.Tables;

    public void Write(ExportedPlan plan)
    {
        written++;
        Attempt(() =>
        {
            database.Write(plan.Tables, fingerprint.Of(plan.Known));
            return true;
        });
    }

    public void Keep() => Attempt(() =>
    {
        int removed = RemoveMissing();
        int all = database.Count;
        database.Commit();
        console.Complain(string.Create(CultureInfo.InvariantCulture, $"{path}: {written:N0} written, {removed:N0} removed, {all:N0} in all"));
        return true;
    });

    public void Dispose() => database.Dispose();

    /// <summary>A folder that could not be opened looks as if it were empty, so then nothing is taken for gone.</summary>
    private int RemoveMissing()
    {
        if (inputs.Failures > 0)
        {
            return 0;
        }

        HashSet<string> present = [.. inputs.Files.Select(file => file.Name)];
        return folders.Sum(folder => database.RemoveMissing(folder, present));
    }

    private static T Attempt<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (PlanDatabaseException fault)
        {
            throw new UsageException(fault.Message);
        }
    }
}
