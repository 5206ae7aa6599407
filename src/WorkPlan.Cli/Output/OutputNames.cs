using System.Globalization;
using WorkPlan.Cli.Input;

namespace WorkPlan.Cli.Output;

/// <summary>Gives each document a file name of its own in the folder for results.</summary>
/// <remarks>
/// The first of a name is <c>NAME.json</c>; a later one keeps its extension, <c>NAME.html.json</c>, and if that is taken too,
/// as much of its folders as sets it apart, <c>2021/NAME.html.json</c>. Names that differ only in case count as the same,
/// since some file systems hold them so.
/// </remarks>
internal sealed class OutputNames(string extension)
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of the result, relative to the folder for results.</summary>
    internal string NameFor(InputFile file)
    {
        foreach (string name in Candidates(file))
        {
            if (taken.Add(name + extension))
            {
                return name + extension;
            }
        }

        throw new InvalidOperationException("The candidates never end.");
    }

    private static IEnumerable<string> Candidates(InputFile file)
    {
        string name = file.IsStandardInput ? "stdin" : Path.GetFileName(file.FullPath);
        string bare = Path.GetFileNameWithoutExtension(name);
        yield return bare.Length == 0 ? name : bare;
        yield return name;
        string? folder = Path.GetDirectoryName(file.FullPath);
        string path = name;
        while (Path.GetFileName(folder) is { Length: > 0 } last)
        {
            path = Path.Combine(last, path);
            yield return path;
            folder = Path.GetDirectoryName(folder);
        }

        for (int number = 2; ; number++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{name}.{number}");
        }
    }
}
