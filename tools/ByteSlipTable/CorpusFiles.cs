namespace WorkPlan.Tools.ByteSlipTable;

/// <summary>The texts of a corpus folder.</summary>
internal static class CorpusFiles
{
    private const string LeftOut = "seeds";

    /// <summary>All texts but the seeds, which are kept for measuring, in ordinal order.</summary>
    internal static string[] Counted(string folder) =>
        [.. All(folder).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != LeftOut)];

    internal static string[] All(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
