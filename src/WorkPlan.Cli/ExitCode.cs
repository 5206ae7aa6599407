namespace WorkPlan.Cli;

/// <summary>The exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    internal const int Done = 0;

    /// <summary>All was done, and there are the differences that were asked for.</summary>
    internal const int Differences = 1;

    /// <summary>The command line was wrong, or the result could not be written where it said.</summary>
    internal const int BadUsage = 2;

    /// <summary>Some input could not be read; the others were done.</summary>
    internal const int UnreadInput = 3;

    /// <summary>The user broke off, by Ctrl-C: 128 and the number of the signal, as shells have it.</summary>
    internal const int Interrupted = 130;
}
