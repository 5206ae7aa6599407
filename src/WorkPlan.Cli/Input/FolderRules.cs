namespace WorkPlan.Cli.Input;

/// <summary>Which folders inside a folder are left alone.</summary>
internal static class FolderRules
{
    internal static bool IsSkipped(DirectoryInfo folder) =>
        folder.Name.StartsWith('.') || folder.Name is "bin" or "obj" or "recipes" || folder.LinkTarget is not null
        || folder.Attributes.HasFlag(FileAttributes.Hidden);
}
