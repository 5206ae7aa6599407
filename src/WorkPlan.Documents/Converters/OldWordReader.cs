using WorkPlan.Core.Text;
using WorkPlan.Documents.Encodings;

namespace WorkPlan.Documents.Converters;

/// <summary>Reads Word documents of before 2007 with a program that is installed: antiword, else catdoc.</summary>
internal static class OldWordReader
{
    private const string Install = "reading .doc documents needs antiword or catdoc: install one (apt install antiword, brew install antiword), or save the document as .docx";

    private static readonly Converter[] Converters = [new("antiword", ["-m", "UTF-8.txt", "-w", "0", "{}"]), new("catdoc", ["-d", "utf-8", "-w", "{}"])];

    /// <exception cref="DocumentException">There is no converter, or none can read the document.</exception>
    internal static Document Read(ReadOnlyMemory<byte> bytes, string name, DocumentOptions options, CancellationToken cancellation)
    {
        Converter[] installed = [.. Converters.Where(converter => converter.IsInstalled)];
        if (installed.Length == 0)
        {
            throw new DocumentException(Install);
        }

        foreach (Converter converter in installed)
        {
            (byte[] output, int code) = converter.Run(bytes.Span, options, cancellation);
            if (code == 0 && output.Length > 0)
            {
                DecodedText text = TextDecoder.Decode(output, "utf-8");
                return new Document(SourceText.From(text.Text, name), DocumentKind.OldWord, "utf-8", DocumentOrigin.Same, []);
            }
        }

        throw new DocumentException($"{installed[0].Program} cannot read it: an old Word document that is damaged, protected, or of another program; save it as .docx");
    }
}
