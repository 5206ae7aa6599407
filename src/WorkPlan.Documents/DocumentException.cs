namespace WorkPlan.Documents;

/// <summary>A file cannot be read as a document. The message says why, in a sentence without the file's name, and what may help.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>Makes an error.</summary>
    public DocumentException()
    {
    }

    /// <summary>Makes an error with its reason.</summary>
    public DocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an error with its reason and what it follows from.</summary>
    public DocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
