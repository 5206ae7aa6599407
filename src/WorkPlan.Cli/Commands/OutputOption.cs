using System.CommandLine;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;

namespace WorkPlan.Cli.Commands;

/// <summary>The file that a command's result goes to, instead of standard output.</summary>
internal sealed class OutputOption() : Option<string?>("--output", "-o")
{
    internal static OutputOption Build() => new() { Description = "The file to write, instead of standard output.", HelpName = "FILE" };

    /// <summary>The same where there must be a file.</summary>
    internal static OutputOption BuildRequired(string description) => new() { Description = description, HelpName = "FILE", Required = true };

    /// <summary>The file, where one is named.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="inputs">The paths that are read, none of which may be replaced.</param>
    /// <exception cref="UsageException">Nothing can be written there.</exception>
    internal string? Read(ParseResult result, IEnumerable<string> inputs)
    {
        string? file = result.GetValue(this);
        if (file is not null)
        {
            Check(file, inputs);
        }

        return file;
    }

    /// <summary>Writes a result that is rendered whole before anything is written, so that breaking off leaves nothing behind.</summary>
    internal static void Write(string? file, CommandConsole console, Action<Stream> render)
    {
        using MemoryStream rendered = new();
        render(rendered);
        console.Cancellation.ThrowIfCancellationRequested();
        ReadOnlyMemory<byte> content = rendered.GetBuffer().AsMemory(0, (int)rendered.Length);
        if (file is null)
        {
            console.WriteOut(content.Span);
        }
        else
        {
            ResultFile.Write(file, content);
        }
    }

    private static void Check(string file, IEnumerable<string> inputs)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            throw new UsageException("-o takes the name of a file");
        }

        if (Directory.Exists(file))
        {
            throw new UsageException($"{file} is a folder; -o takes a file");
        }

        string path = Path.GetFullPath(file);
        if (inputs.Any(input => File.Exists(input) && string.Equals(Path.GetFullPath(input), path, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UsageException($"{file} is an input; choose another file with -o");
        }
    }
}
