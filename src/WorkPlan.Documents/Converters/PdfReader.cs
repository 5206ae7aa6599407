using System.Text;
using WorkPlan.Core.Text;

namespace WorkPlan.Documents.Converters;

/// <summary>Reads the text of a PDF document with <c>pdftotext</c>, where it is installed: without page numbers and running heads.</summary>
internal static class PdfReader
{
    private const string Install = "reading PDF documents needs pdftotext: install it (apt install poppler-utils, brew install poppler, winget install oschwartz10612.Poppler)";

    private static readonly Converter PdfToText = new("pdftotext", ["-enc", "UTF-8", "-eol", "unix", "{}", "-"]);

    /// <exception cref="DocumentException">There is no converter, or it cannot read the document.</exception>
    internal static Document Read(ReadOnlyMemory<byte> bytes, string name, DocumentOptions options, CancellationToken cancellation)
    {
        if (!PdfToText.IsInstalled)
        {
            throw new DocumentException(Install);
        }

        (byte[] output, int code) = PdfToText.Run(bytes.Span, options, cancellation);
        if (code != 0)
        {
            throw new DocumentException(code == 3 ? "a protected PDF document, which does not let its text be read" : "a PDF document that is damaged or needs a password");
        }

        string[] pages = Encoding.UTF8.GetString(output).TrimEnd('\f').Split('\f');
        DocumentOriginBuilder target = new();
        PdfPages.Write(pages, target);
        string text = target.BuildText();
        return string.IsNullOrWhiteSpace(text)
            ? throw new DocumentException("a PDF document without text, perhaps scanned: it must be recognized (OCR) first")
            : new Document(SourceText.From(text, name), DocumentKind.Pdf, "utf-8", target.BuildOrigin(), []);
    }
}
