namespace WorkPlan.Cli.Input;

/// <summary>What a file is by the end of its name.</summary>
internal enum FileKind
{
    /// <summary>Holds a document, in a format that is read.</summary>
    Document,

    /// <summary>Holds files.</summary>
    Archive,

    /// <summary>Anything else: read where it is named, skipped in a folder.</summary>
    Other,
}
