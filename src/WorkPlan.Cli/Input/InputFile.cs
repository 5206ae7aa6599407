namespace WorkPlan.Cli.Input;

/// <summary>One document to read.</summary>
/// <param name="Name">The file as messages and the JSON call it: as the user named it, with / between folders; <c>&lt;stdin&gt;</c> for standard input.</param>
/// <param name="FullPath">The file itself, or its archive's path and its name in there; <c>-</c> for standard input.</param>
/// <param name="ContentPath">Where its bytes are: the file itself, but for one of an archive.</param>
internal sealed record InputFile(string Name, string FullPath, string ContentPath)
{
    internal InputFile(string name, string fullPath)
        : this(name, fullPath, fullPath)
    {
    }

    /// <summary>The name that stands for standard input on the command line.</summary>
    internal const string StandardInputName = "-";

    internal static InputFile StandardInput { get; } = new("<stdin>", StandardInputName);

    internal bool IsStandardInput => ReferenceEquals(this, StandardInput);

    /// <summary>The document that a path of the command line names; a folder is none.</summary>
    /// <exception cref="InputException">There is no such file, or none that can be read.</exception>
    internal static InputFile At(string path)
    {
        if (path == StandardInputName)
        {
            return StandardInput;
        }

        if (!File.Exists(path))
        {
            throw new InputException("no such file or folder");
        }

        return new InputFile(Slashed(path), Path.GetFullPath(path));
    }

    /// <summary>A path as messages and the JSON write it.</summary>
    internal static string Slashed(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
