using System.Diagnostics;
using System.Globalization;

namespace WorkPlan.Cli.Output;

/// <summary>A bar on standard error that says how far a command has come, where a person watches and there are many documents.</summary>
internal sealed class Progress
{
    private const int FewestShown = 20;
    private const int BarLength = 24;

    /// <summary>How long a bar stands before it is drawn again, so that drawing costs nothing.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a command runs before it can be told how long it will.</summary>
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(2);

    // carriage return and "erase to the end of the line" (ECMA-48 EL); ESC is U+001B
    private const string Erase = "\r\u001B[K";

    private readonly TextWriter? screen;
    private readonly int total;
    private readonly long start = Stopwatch.GetTimestamp();
    private TimeSpan shown = TimeSpan.MinValue;

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

    internal void Show(int done)
    {
        if (screen is null)
        {
            return;
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        if (shown == TimeSpan.MinValue || elapsed - shown >= Pause)
        {
            shown = elapsed;
            screen.Write(Erase + Describe(done, total, elapsed));
        }
    }

    /// <summary>Takes the bar off the screen, before anything else is said.</summary>
    internal void Clear()
    {
        shown = TimeSpan.MinValue;
        screen?.Write(Erase);
    }

    /// <summary>A bar, the documents done and, once that can be told, the time that is left.</summary>
    internal static string Describe(int done, int total, TimeSpan elapsed)
    {
        int filled = (int)((long)done * BarLength / total);
        string left = elapsed < Warmup || done == 0 ? "" : $" · {TimeSpan.FromTicks((long)(elapsed.Ticks * ((double)(total - done) / done))).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)} left";
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('-', BarLength - filled)}] {done} of {total}{left}");
    }
}
