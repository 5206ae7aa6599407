using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Cli.Input;

/// <summary>The documents of a corpus: files, folders and manifests, with what manifests say of each.</summary>
internal sealed class CorpusInputs(CommandConsole console)
{
    private readonly Dictionary<string, CorpusSource> listed = new(StringComparer.Ordinal);

    /// <summary>The documents.</summary>
    internal InputFinder Documents { get; } = new(console);

    /// <exception cref="UsageException">A manifest cannot be read or is none.</exception>
    internal void Find(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (path.EndsWith(Manifest.Extension, StringComparison.OrdinalIgnoreCase) && File.Exists(path))
            {
                FindListed(path);
            }
            else
            {
                Documents.Find([path]);
            }
        }
    }

    /// <summary>The same for commands that read documents more than once.</summary>
    /// <exception cref="UsageException">A manifest cannot be read or is none, or standard input is among the documents.</exception>
    internal void FindFiles(IEnumerable<string> paths)
    {
        Find(paths);
        if (Documents.Files.Any(file => file.IsStandardInput))
        {
            throw new UsageException("plans are read more than once, standard input cannot be: name files or folders");
        }
    }

    /// <summary>What is known of a document beforehand.</summary>
    /// <param name="name">The document as messages call it.</param>
    internal CorpusSource SourceOf(string name) =>
        listed.TryGetValue(Path.GetFullPath(name), out CorpusSource? source) ? source with { Id = name } : new CorpusSource(name);

    private void FindListed(string path)
    {
        try
        {
            string text = new DocumentReader(console).ReadText(new InputFile(path, Path.GetFullPath(path))).Text;
            foreach ((string document, CorpusSource source) in Manifest.Read(text, path))
            {
                listed[Path.GetFullPath(document)] = source;
                Documents.Find([document]);
            }
        }
        catch (InputException failure)
        {
            throw new UsageException($"{path}: {failure.Message}");
        }
    }
}
