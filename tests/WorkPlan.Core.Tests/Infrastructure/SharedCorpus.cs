namespace WorkPlan.Core.Tests.Infrastructure;

/// <summary>The real documents beside the repository, which are not part of it: WORKPLAN_SHARED, or ../shared.</summary>
internal static class SharedCorpus
{
    /// <summary>The folder, or null where this machine does not have it.</summary>
    internal static string? Folder { get; } = Find();

    /// <summary>Why the tests over the documents are skipped; null where they are not.</summary>
    internal static string? SkipReason => Folder is null
        ? "SKIPPED: the shared corpus is absent. Set WORKPLAN_SHARED to the folder that holds corpus/, or put it at ../shared."
        : null;

    /// <summary>The documents' paths below corpus/, one a test case, in ordinal order.</summary>
    public static TheoryData<string> Documents => [.. Paths()];

    internal static IEnumerable<string> Paths()
    {
        if (Folder is null)
        {
            return [];
        }

        string corpus = Path.Combine(Folder, "corpus");
        return Directory.EnumerateFiles(corpus, "*.txt", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(corpus, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Folder!, "corpus", path));

    private static string? Find()
    {
        string folder = Environment.GetEnvironmentVariable("WORKPLAN_SHARED") is { Length: > 0 } named
            ? named
            : Path.Combine(RepositoryFolder.Root, "..", "shared");
        return Directory.Exists(Path.Combine(folder, "corpus")) ? Path.GetFullPath(folder) : null;
    }
}
