using System.Collections.Immutable;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Text;

namespace WorkPlan.Documents;

/// <summary>A document as it was read from a file. Immutable and safe to share between threads.</summary>
public sealed class Document
{
    internal Document(SourceText text, DocumentKind kind, string encoding, DocumentOrigin origin, ImmutableArray<Diagnostic> diagnostics)
    {
        Text = text;
        Kind = kind;
        Encoding = encoding;
        Origin = origin;
        Diagnostics = diagnostics;
    }

    /// <summary>Reads a file as what it is: its bytes tell, its name only where they do not.</summary>
    /// <param name="bytes">All of the file.</param>
    /// <param name="name">What the file is called; becomes the path of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">The bytes are no document, or break a limit.</exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, string name) => Read(bytes, name, DocumentOptions.Default, CancellationToken.None);

    /// <summary>Reads a file as what it is: its bytes tell, its name only where they do not.</summary>
    /// <param name="bytes">All of the file.</param>
    /// <param name="name">What the file is called; becomes the path of <see cref="Text"/>.</param>
    /// <param name="options">How much is read at most.</param>
    /// <param name="cancellation">Ends long work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="DocumentException">The bytes are no document, or break a limit.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, string name, DocumentOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        return FormatChoice.Read(bytes, name, options, cancellation);
    }

    /// <summary>The text, which <see cref="Core.Plan.Parse(SourceText)"/> takes; its path is the name that was given.</summary>
    public SourceText Text { get; }

    /// <summary>The kind of file.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The encoding that the bytes were decoded with, such as <c>utf-8</c>, <c>utf-16le</c>, <c>gb18030</c>, <c>big5</c>; <c>utf-8</c> for Word and PDF documents.</summary>
    public string Encoding { get; }

    /// <summary>Leads from the text to the file.</summary>
    public DocumentOrigin Origin { get; }

    /// <summary>What could not be read as it should; spans are of <see cref="Text"/>. Empty where all could.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The name, the kind and the length.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Text.Path} ({Kind}, {Encoding}, {Text.Length} characters)");
}
