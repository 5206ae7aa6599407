namespace WorkPlan.Documents;

/// <summary>Tells what a file is by how it begins; where that does not tell, by its name.</summary>
internal static class FileSigns
{
    /// <summary>How far into a text the first element may stand, behind comments and blank lines.</summary>
    private const int Beginning = 1024;

    /// <summary>ISO 32000-1 asks for the header on the first line; readers accept it within the first kilobyte.</summary>
    internal static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, Beginning)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>The signature of a compound file, [MS-CFB] 2.2.</summary>
    internal static bool IsCompoundFile(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>A local file header, or the end of an empty archive (APPNOTE.TXT 4.3).</summary>
    internal static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Whether the name is that of a Word document.</summary>
    internal static bool IsNamedWord(string name) => HasEnding(name, ".docx") || HasEnding(name, ".docm") || HasEnding(name, ".dotx");

    /// <summary>Whether a text is a web page: by its name, or because it begins as one.</summary>
    internal static bool IsHtml(ReadOnlySpan<char> text, string name)
    {
        ReadOnlySpan<char> start = text[..Math.Min(text.Length, Beginning)].TrimStart();
        return HasEnding(name, ".html") || HasEnding(name, ".htm") || HasEnding(name, ".xhtml")
            || start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (start.StartsWith("<?xml", StringComparison.Ordinal) && start.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
