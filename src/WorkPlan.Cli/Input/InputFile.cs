namespace WorkPlan.Cli.Input;

/// <summary>One document to read.</summary>
/// <param name="Name">The file as messages and the JSON call it: as the user named it, with / between folders; <c>&lt;stdin&gt;</c> for standard input.</param>
/// <param name="FullPath">The file itself; <c>-</c> for standard input.</param>
internal sealed record InputFile(string Name, string FullPath)
{
    /// <summary>The name that stands for standard input on the command line.</summary>
    internal const string StandardInputName = "-";

    internal static InputFile StandardInput { get; } = new("<stdin>", StandardInputName);

    internal bool IsStandardInput => ReferenceEquals(this, StandardInput);
}
