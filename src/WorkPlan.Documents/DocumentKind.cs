namespace WorkPlan.Documents;

/// <summary>What kind of file a document is.</summary>
public enum DocumentKind
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word document in Open XML: .docx, .docm.</summary>
    Word,

    /// <summary>A Word document of before 2007: .doc.</summary>
    OldWord,

    /// <summary>A PDF document.</summary>
    Pdf,
}
