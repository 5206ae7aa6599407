namespace WorkPlan.Cli.Input;

/// <summary>The table of file name endings.</summary>
internal static class FileKinds
{
    /// <summary>What a folder is searched for, as messages say it.</summary>
    internal const string Searched = ".txt, .md, .html, .htm, .docx, .pdf, .doc, .zip";

    internal static FileKind Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" or ".md" or ".html" or ".htm" or ".docx" or ".pdf" or ".doc" => FileKind.Document,
        ".zip" => FileKind.Archive,
        _ => FileKind.Other,
    };
}
