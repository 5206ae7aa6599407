using System.Text;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli;

/// <summary>What a command may touch of the world besides files: its streams, and what is known of the screen.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output; bytes, since JSON is written to it as UTF-8 whatever the system's own encoding.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandConsole(Stream Input, Stream Output, TextWriter Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How texts for people are laid out on <see cref="Output"/>.</summary>
    internal PlanViewOptions View { get; init; } = PlanViewOptions.Default;

    /// <summary>Whether <see cref="Output"/> is a screen.</summary>
    internal bool HasScreen { get; init; }

    /// <summary>Whether a person watches <see cref="Error"/>.</summary>
    internal bool IsWatched { get; init; }

    /// <summary>Where what archives hold is kept while a command runs.</summary>
    internal Scratch Scratch { get; } = new();

    /// <summary>Cancelled when the user breaks off.</summary>
    internal CancellationToken Cancellation { get; init; }

    /// <summary>The console of the process itself.</summary>
    internal static CommandConsole OfProcess(CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        bool hasScreen = !Console.IsOutputRedirected;
        return new CommandConsole(
            Console.OpenStandardInput(),
            new BufferedStream(Console.OpenStandardOutput(), 1 << 16),
            new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" })
        {
            View = hasScreen ? new PlanViewOptions { Width = ScreenWidth(), UsesColor = WantsColor() } : PlanViewOptions.Default,
            HasScreen = hasScreen,
            IsWatched = !Console.IsErrorRedirected,
            Cancellation = cancellation,
        };
    }

    /// <summary>A writer of UTF-8 text over <see cref="Output"/>, which it leaves open.</summary>
    internal StreamWriter OpenText() => new(Output, Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes bytes to <see cref="Output"/> and sends them on their way.</summary>
    internal void WriteOut(ReadOnlySpan<byte> bytes)
    {
        Output.Write(bytes);
        Output.Flush();
    }

    /// <summary>Says on standard error what went wrong with one input, or with the command as a whole.</summary>
    /// <remarks>Names of files are the user's, but not always the user's choice: what would steer a terminal is shown as a question mark.</remarks>
    internal void Complain(string message)
    {
        string shown = string.Concat(message.Select(c => char.IsControl(c) && c != '\n' ? '?' : c));
        Error.Write($"workplan: {shown}\n");
    }

    /// <summary>By the custom of no-color.org and of terminals that call themselves dumb.</summary>
    private static bool WantsColor() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static int? ScreenWidth()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
