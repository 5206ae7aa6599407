using WorkPlan.Documents.Encodings;
using WorkPlan.Documents.Text;

namespace WorkPlan.Documents;

/// <summary>Chooses the reader of a file.</summary>
internal static class FormatChoice
{
    internal static Document Read(ReadOnlyMemory<byte> bytes, string name, DocumentOptions options, CancellationToken cancellation)
    {
        if (bytes.Length > options.LargestFile)
        {
            throw new DocumentException($"too large: more than {options.LargestFile >> 20} MB");
        }

        cancellation.ThrowIfCancellationRequested();
        DecodedText decoded = TextDecoder.Decode(bytes.Span, null);
        return PlainTextReader.Read(decoded, name);
    }
}
