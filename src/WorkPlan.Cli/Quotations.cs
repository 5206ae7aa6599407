using WorkPlan.Analysis.Corpora;
using WorkPlan.Cli.Input;
using WorkPlan.Core.Text;

namespace WorkPlan.Cli;

/// <summary>Reads the texts of plans again, to quote from them: a corpus keeps none.</summary>
internal sealed class Quotations(CommandConsole console, InputFinder inputs)
{
    private const int MostKept = 256;

    private readonly DocumentReader reader = new(console);
    private readonly Dictionary<string, InputFile> files = inputs.Files.ToDictionary(file => file.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> kept = new(StringComparer.Ordinal);

    /// <exception cref="UsageException">The file is gone, or is shorter than it was.</exception>
    internal SourceText SourceOf(CorpusPlan plan)
    {
        if (!kept.TryGetValue(plan.Id, out SourceText? source))
        {
            if (kept.Count == MostKept)
            {
                kept.Clear();
            }

            source = Read(plan);
            kept.Add(plan.Id, source);
        }

        return source;
    }

    private SourceText Read(CorpusPlan plan)
    {
        try
        {
            return reader.Read(files[plan.Id]).Text;
        }
        catch (InputException failure)
        {
            throw new UsageException($"{plan.Id} changed while it was read: {failure.Message}");
        }
    }
}
