namespace WorkPlan.Cli.Input;

/// <summary>The table of file name endings.</summary>
internal static class FileKinds
{
    internal static FileKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".md" => FileKind.Text,
        ".html" or ".htm" or ".docx" or ".pdf" or ".doc" or ".zip" => FileKind.NotReadYet,
        _ => FileKind.Other,
    };
}
