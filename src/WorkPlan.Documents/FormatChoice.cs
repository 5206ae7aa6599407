using System.Text.RegularExpressions;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Text;
using WorkPlan.Documents.Converters;
using WorkPlan.Documents.Encodings;
using WorkPlan.Documents.Html;
using WorkPlan.Documents.PlainText;
using WorkPlan.Documents.Word;

namespace WorkPlan.Documents;

/// <summary>Chooses the reader of a file.</summary>
internal static partial class FormatChoice
{
    /// <summary>How far into a page it says its encoding, by the HTML standard.</summary>
    private const int LabelWithin = 1024;

    internal static Document Read(ReadOnlyMemory<byte> bytes, string name, DocumentOptions options, CancellationToken cancellation)
    {
        if (bytes.Length > options.LargestFile)
        {
            throw new DocumentException($"too large: more than {options.LargestFile >> 20} MB");
        }

        cancellation.ThrowIfCancellationRequested();
        ReadOnlySpan<byte> start = bytes.Span;
        if (FileSigns.IsPdf(start))
        {
            return PdfReader.Read(bytes, name, options, cancellation);
        }

        if (FileSigns.IsZip(start))
        {
            return WordReader.Read(bytes, name, options, cancellation);
        }

        if (FileSigns.IsCompoundFile(start))
        {
            return ReadCompoundFile(bytes, name, options, cancellation);
        }

        CheckName(name);
        DecodedText decoded = TextDecoder.Decode(bytes.Span, LabelOf(bytes.Span));
        return FileSigns.IsHtml(decoded.Text, name) ? ReadPage(decoded, name, options, cancellation) : PlainTextReader.Read(decoded, name);
    }

    /// <summary>Old Word documents, and new ones that are encrypted; their stream has a name of its own ([MS-OFFCRYPTO] 2.3.4).</summary>
    private static Document ReadCompoundFile(ReadOnlyMemory<byte> bytes, string name, DocumentOptions options, CancellationToken cancellation) =>
        bytes.Span.IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? throw new DocumentException("an encrypted document; save it without a password first")
            : OldWordReader.Read(bytes, name, options, cancellation);

    /// <summary>A text that calls itself a document of a program is none: something went wrong when it was saved.</summary>
    private static void CheckName(string name)
    {
        string? kind = FileSigns.IsNamedWord(name) ? "a Word document" : name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? "a PDF document"
            : name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? "a ZIP archive" : null;
        if (kind is not null)
        {
            throw new DocumentException($"not {kind}, whatever its name says");
        }
    }

    private static Document ReadPage(DecodedText decoded, string name, DocumentOptions options, CancellationToken cancellation)
    {
        DocumentOriginBuilder builder = new();
        HtmlReader.Read(decoded.Text, builder, options, cancellation);
        DocumentOrigin origin = builder.BuildOrigin();
        string text = builder.BuildText();
        IEnumerable<Diagnostic> findings = PlainTextReader.Tell(decoded.Damage).Select(finding => finding with { Span = SpanOf(text) });
        return new Document(SourceText.From(text, name), DocumentKind.Html, decoded.Encoding, origin, [.. findings]);

        static TextSpan SpanOf(string text) => new(Math.Max(0, text.IndexOf('\uFFFD', StringComparison.Ordinal)), text.Contains('\uFFFD', StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>What a page says of its encoding; null where it says nothing.</summary>
    private static string? LabelOf(ReadOnlySpan<byte> bytes)
    {
        string start = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LabelWithin)]);
        Match match = Label().Match(start);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
