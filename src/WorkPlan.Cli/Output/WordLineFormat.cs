namespace WorkPlan.Cli.Output;

/// <summary>How the words of a line are written.</summary>
internal enum WordLineFormat
{
    /// <summary>A space between them, those that are blank left out.</summary>
    Spaced,

    /// <summary>A JSON array, in UTF-8.</summary>
    Json,
}
