using System.Collections.Immutable;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Text;

namespace WorkPlan.Documents;

/// <summary>A document as it was read from a file. Immutable and safe to share between threads.</summary>
public sealed class Document
{
    internal Document(SourceText text, DocumentFormat format, string encoding, DocumentOrigin origin, ImmutableArray<Diagnostic> diagnostics)
    {
        Text = text;
        Format = format;
        Encoding = encoding;
        Origin = origin;
        Diagnostics = diagnostics;
    }

    /// <summary>The text, which <see cref="Core.Plan.Parse(SourceText)"/> takes; its path is the name that was given.</summary>
    public SourceText Text { get; }

    /// <summary>The kind of file.</summary>
    public DocumentFormat Format { get; }

    /// <summary>The encoding that the bytes were decoded with, such as <c>utf-8</c>, <c>utf-16le</c>, <c>gb18030</c>, <c>big5</c>; <c>utf-8</c> for Word and PDF documents.</summary>
    public string Encoding { get; }

    /// <summary>Leads from the text to the file.</summary>
    public DocumentOrigin Origin { get; }

    /// <summary>What could not be read as it should; spans are of <see cref="Text"/>. Empty where all could.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The name, the kind and the length.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Text.Path} ({Format}, {Encoding}, {Text.Length} characters)");
}
