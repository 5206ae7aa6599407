using System.Globalization;
using Humanizer;

namespace WorkPlan.Cli.Input;

/// <summary>What a walk through folders passed by, to be told at the end.</summary>
internal sealed class SkippedCounts
{
    private int otherFiles;
    private int folders;

    internal void AddFile() => otherFiles++;

    internal void AddFolder() => folders++;

    /// <summary>The counts in words; null where nothing was skipped.</summary>
    internal string? Describe()
    {
        List<string> parts = [];
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
