using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WorkPlan.Core.Text;

namespace WorkPlan.Documents.Word;

/// <summary>Reads a Word document in Open XML, one line a paragraph, with the numbers that its lists print.</summary>
/// <remarks>
/// Tracked changes are taken as accepted. A table has one line a row, its cells parted by tabs. Text boxes stand behind the paragraph that they are anchored
/// in, notes at the end. Headers and footers are furniture of pages and left out. Nothing outside the file is opened.
/// </remarks>
internal static class WordReader
{
    private const string MainPart = "word/document.xml";

    /// <exception cref="DocumentException">It is no Word document, damaged, or too large.</exception>
    internal static Document Read(ReadOnlyMemory<byte> bytes, string name, DocumentOptions options, CancellationToken cancellation)
    {
        using MemoryStream stream = new(bytes.ToArray(), writable: false);
        try
        {
            CheckSizes(stream, options, cancellation);
            stream.Position = 0;
            using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false });
            return Read(document, name, cancellation);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or XmlException or FormatException or IOException
            or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or UriFormatException)
        {
            throw new DocumentException("not a Word document, or one that is cut short or damaged", fault);
        }
    }

    private static Document Read(WordprocessingDocument document, string name, CancellationToken cancellation)
    {
        MainDocumentPart main = document.MainDocumentPart ?? throw new DocumentException("not a Word document: it has no text");
        Body body = main.Document?.Body ?? throw new DocumentException("not a Word document: it has no text");
        DocumentOriginBuilder target = new();
        BodyText text = new(new ListNumbering(main), target, MainPart, cancellation);
        text.Add(body);
        text.AddNotes(main);
        return new Document(SourceText.From(target.BuildText(), name), DocumentKind.Word, "utf-8", target.BuildOrigin(), []);
    }

    /// <summary>Unpacks all parts once and counts, since what an archive says of its sizes may be a lie.</summary>
    private static void CheckSizes(MemoryStream stream, DocumentOptions options, CancellationToken cancellation)
    {
        using ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry("[Content_Types].xml") is null)
        {
            throw new DocumentException("not a Word document, but an archive");
        }

        byte[] buffer = new byte[1 << 16];
        long size = 0;
        foreach (ZipArchiveEntry part in archive.Entries)
        {
            using Stream content = part.Open();
            for (int read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                cancellation.ThrowIfCancellationRequested();
                size += read;
                if (size > options.LargestFile)
                {
                    throw new DocumentException($"too large: more than {options.LargestFile >> 20} MB unpacked");
                }
            }
        }
    }
}
