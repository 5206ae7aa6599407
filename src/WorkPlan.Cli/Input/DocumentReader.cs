using System.Globalization;
using Humanizer;
using WorkPlan.Documents;
using WorkPlan.Export;

namespace WorkPlan.Cli.Input;

/// <summary>Reads documents from files and standard input; from several threads at once, if need be.</summary>
internal sealed class DocumentReader(CommandConsole console)
{
    private const int LargestFile = 256 << 20;

    /// <exception cref="InputException">The document cannot be read, or holds nothing.</exception>
    internal SourceDocument Read(InputFile file)
    {
        byte[] bytes = ReadBytes(file);
        Document document = Read(bytes, file.Name);
        if (string.IsNullOrWhiteSpace(document.Text.Text))
        {
            throw new InputException(bytes.Length == 0 ? "an empty file" : document.Kind == DocumentKind.Text ? "an empty file: it has nothing but blanks" : "it has no text");
        }

        return new SourceDocument(document.Text, SourceInfo.FromBytes(file.Name, document.Encoding, bytes), WarningOf(document));
    }

    /// <summary>Reads a text of any kind, which may be empty; with what could not be read of it, null where all could.</summary>
    /// <exception cref="InputException">The text cannot be read.</exception>
    internal (string Text, string? Warning) ReadText(InputFile file)
    {
        Document document = Read(ReadBytes(file), file.Name);
        return (document.Text.Text, WarningOf(document));
    }

    /// <summary>What an archive holds, one file after the other.</summary>
    /// <exception cref="InputException">The archive cannot be read.</exception>
    internal static IEnumerable<ArchiveEntry> ReadArchive(InputFile archive, CancellationToken cancellation)
    {
        using FileStream stream = Open(archive.ContentPath);
        using IEnumerator<ArchiveEntry> entries = DocumentArchive.Read(stream, archive.Name, DocumentOptions.Default, cancellation).GetEnumerator();
        while (TryMove(entries))
        {
            yield return entries.Current;
        }
    }

    private static bool TryMove(IEnumerator<ArchiveEntry> entries)
    {
        try
        {
            return entries.MoveNext();
        }
        catch (DocumentException failure)
        {
            throw new InputException(failure.Message);
        }
    }

    private Document Read(byte[] bytes, string name)
    {
        try
        {
            return Document.Read(bytes, name, DocumentOptions.Default, console.Cancellation);
        }
        catch (DocumentException failure)
        {
            throw new InputException(failure.Message);
        }
    }

    /// <summary>What could not be read as it should, in a line; null where all could.</summary>
    private static string? WarningOf(Document document)
    {
        List<string> warnings = [.. document.Diagnostics.Where(finding => finding.Descriptor != DocumentDiagnostics.UndecodableBytes).Select(finding => finding.Message)];
        if (document.Diagnostics.Any(finding => finding.Descriptor == DocumentDiagnostics.UndecodableBytes))
        {
            int places = document.Text.Text.AsSpan().Count('\uFFFD');
            warnings.Insert(0, $"read as {document.Encoding}, with {"place".ToQuantity(places, "N0", CultureInfo.InvariantCulture)} that cannot be decoded (U+FFFD in the text)");
        }

        return warnings.Count == 0 ? null : string.Join("; ", warnings);
    }

    private byte[] ReadBytes(InputFile file)
    {
        try
        {
            if (file.IsStandardInput)
            {
                return ReadAll(console.Input);
            }

            using FileStream stream = Open(file.ContentPath);
            return ReadAll(stream);
        }
        catch (IOException failure)
        {
            throw new InputException(failure.Message);
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException("no such file");
        }
        catch (UnauthorizedAccessException)
        {
            throw new InputException("no permission to read it");
        }
        catch (IOException failure)
        {
            throw new InputException(failure.Message);
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using MemoryStream bytes = new(stream.CanSeek ? (int)Math.Min(stream.Length, LargestFile) : 0);
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > LargestFile)
            {
                throw new InputException($"too large: more than {LargestFile.Bytes().Humanize(CultureInfo.InvariantCulture)}");
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
