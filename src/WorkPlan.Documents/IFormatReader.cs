namespace WorkPlan.Documents;

/// <summary>Reads one kind of file.</summary>
internal interface IFormatReader
{
    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">All of the file.</param>
    /// <param name="name">What the text is called.</param>
    /// <param name="options">The limits.</param>
    /// <param name="cancellation">Ends long work.</param>
    /// <exception cref="DocumentException">The bytes are no such file, or break a limit.</exception>
    Document Read(ReadOnlyMemory<byte> bytes, string name, DocumentOptions options, CancellationToken cancellation);
}
