using System.Globalization;

namespace WorkPlan.Cli.Output;

/// <summary>A line on standard error that counts documents, where a person watches and there are many.</summary>
internal sealed class Progress
{
    private const int FewestShown = 20;

    // carriage return and "erase to the end of the line" (ECMA-48 EL); ESC is U+001B
    private const string Erase = "\r\u001B[K";

    private readonly TextWriter? screen;
    private readonly int total;

    private Progress(TextWriter? screen, int total)
    {
        this.screen = screen;
        this.total = total;
    }

    /// <summary>For results that go to the screen themselves: they show the progress.</summary>
    internal static Progress Hidden { get; } = new(null, 0);

    /// <summary>For results that go elsewhere.</summary>
    internal static Progress Over(int total, CommandConsole console) =>
        console.IsWatched && total > FewestShown ? new Progress(console.Error, total) : Hidden;

    internal void Show(int done) => screen?.Write(string.Create(CultureInfo.InvariantCulture, $"{Erase}{done} of {total}"));

    /// <summary>Takes the line off the screen, before anything else is said.</summary>
    internal void Clear() => screen?.Write(Erase);
}
