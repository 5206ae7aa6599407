namespace WorkPlan.Cli.Input;

/// <summary>What a file is by the end of its name.</summary>
internal enum FileKind
{
    /// <summary>Read as text.</summary>
    Text,

    /// <summary>Holds documents, in a format that is not read yet.</summary>
    NotReadYet,

    /// <summary>Anything else: read where it is named, skipped in a folder.</summary>
    Other,
}
