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

        return FileKinds.Of(path) == FileKind.NotReadYet
            ? throw new InputException($"{Path.GetExtension(path)} files cannot be read yet; save it as text (.txt) first")
            : new InputFile(Slashed(path), Path.GetFullPath(path));
    }

    /// <summary>A path as messages and the JSON write it.</summary>
    internal static string Slashed(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
}
