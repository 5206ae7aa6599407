using System.Runtime.InteropServices;

namespace WorkPlan.Cli;

/// <summary>Turns Ctrl-C and a request to end into a cancelled token, so that nothing is left half-written.</summary>
/// <remarks>
/// A command that waits for standard input cannot look at a token, so the process is ended after a short grace all the same.
/// </remarks>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource source = new();
    private readonly ManualResetEventSlim finished = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;

    internal Interruption()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, BreakOff);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, BreakOff);
    }

    internal CancellationToken Token => source.Token;

    public void Dispose()
    {
        finished.Set();
        interrupt.Dispose();
        terminate.Dispose();
    }

    private void BreakOff(PosixSignalContext context)
    {
        context.Cancel = true;
        source.Cancel();
        if (!finished.Wait(Grace))
        {
            Environment.Exit(ExitCode.Interrupted);
        }
    }
}
