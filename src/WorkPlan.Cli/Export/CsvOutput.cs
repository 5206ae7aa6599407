using WorkPlan.Cli.Output;
using WorkPlan.Export;

namespace WorkPlan.Cli.Export;

/// <summary>Writes tables as CSV files into a folder; each replaces the one before when all plans are written.</summary>
internal sealed class CsvOutput : IExportOutput
{
    private readonly string folder;
    private readonly List<DraftFile> drafts = [];
    private readonly CsvTables tables;

    internal CsvOutput(string folder, CsvOptions options)
    {
        this.folder = folder;
        try
        {
            tables = new CsvTables(Open, options);
        }
        catch
        {
            DisposeDrafts();
            throw;
        }
    }

    public void Prepare(ExportedPlan plan) => _ = plan.Tables;

    public void Write(ExportedPlan plan) => ResultFile.Attempt(folder, () => tables.Write(plan.Tables));

    public void Keep()
    {
        ResultFile.Attempt(folder, tables.Dispose);
        foreach (DraftFile draft in drafts)
        {
            draft.Keep();
        }
    }

    public void Dispose()
    {
        tables.Dispose();
        DisposeDrafts();
    }

    private Stream Open(string name)
    {
        DraftFile draft = DraftFile.Open(Path.Combine(folder, name));
        drafts.Add(draft);
        return draft.Content;
    }

    private void DisposeDrafts()
    {
        foreach (DraftFile draft in drafts)
        {
            draft.Dispose();
        }
    }
}
