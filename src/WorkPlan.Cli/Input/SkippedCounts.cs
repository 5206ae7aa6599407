using System.Globalization;
using Humanizer;

namespace WorkPlan.Cli.Input;

/// <summary>What a walk through folders passed by, to be told at the end.</summary>
internal sealed class SkippedCounts
{
    private readonly SortedDictionary<string, int> notReadYet = new(StringComparer.Ordinal);
    private int otherFiles;
    private int folders;

    internal void AddFile(string path)
    {
        if (FileKinds.Of(path) == FileKind.NotReadYet)
        {
            string extension = Path.GetExtension(path).ToLowerInvariant();
            notReadYet[extension] = notReadYet.GetValueOrDefault(extension) + 1;
        }
        else
        {
            otherFiles++;
        }
    }

    internal void AddFolder() => folders++;

    /// <summary>The counts in words; null where nothing was skipped.</summary>
    internal string? Describe()
    {
        List<string> parts = [.. notReadYet.Select(pair => $"{Count(pair.Value, $"{pair.Key} file")} (a format that is not read yet)")];
        if (otherFiles > 0)
        {
            parts.Add(Count(otherFiles, "other file"));
        }

        if (folders > 0)
        {
            parts.Add(Count(folders, "folder"));
        }

        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private static string Count(int count, string noun) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);
}
