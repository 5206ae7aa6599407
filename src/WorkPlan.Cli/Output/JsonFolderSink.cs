using WorkPlan.Analysis;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli.Output;

/// <summary>Writes each plan to a JSON file of its own in one folder.</summary>
internal sealed class JsonFolderSink : IPlanSink
{
    private readonly Dictionary<string, string> paths;

    private JsonFolderSink(Dictionary<string, string> paths) => this.paths = paths;

    /// <summary>Makes the folder and settles the names of all results beforehand, so that no failure shifts them.</summary>
    /// <exception cref="UsageException">The folder cannot be made, or a result would replace an input.</exception>
    internal static JsonFolderSink Open(string folder, IReadOnlyList<InputFile> files)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"{folder} is a file; -o takes a folder");
        }

        OutputNames names = new(".json");
        Dictionary<string, string> paths = files.ToDictionary(
            file => file.FullPath, file => Path.GetFullPath(Path.Combine(folder, names.NameFor(file))), StringComparer.Ordinal);
        HashSet<string> inputs = new(paths.Keys, StringComparer.OrdinalIgnoreCase);
        if (paths.Values.FirstOrDefault(inputs.Contains) is { } replaced)
        {
            throw new UsageException($"{replaced} is an input; choose another folder with -o");
        }

        ResultFile.Attempt(folder, () => Directory.CreateDirectory(folder));
        return new JsonFolderSink(paths);
    }

    public void Render(PlanAnalysis analysis, SourceDocument document, Stream output) => PlanJson.Write(analysis, document.Info, output);

    public void Write(InputFile file, ReadOnlyMemory<byte> rendered) => ResultFile.Write(paths[file.FullPath], rendered);
}
