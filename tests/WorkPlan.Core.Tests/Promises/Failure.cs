using System.Text.Json;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>Makes a failure over a made-up text readable: how it came about, and the shortest text found that still fails.</summary>
internal static class Failure
{
    /// <summary>Runs the check; where it fails, cuts the text down and says so with the origin.</summary>
    internal static void Report(string origin, string text, Action<string> check)
    {
        if (Fault(check, text) is not { } fault)
        {
            return;
        }

        string shortest = Minimize(text, shorter => Fault(check, shorter)?.GetType() == fault.GetType());
        Exception last = Fault(check, shortest) ?? fault;
        throw new PromiseBrokenException(
            $"{origin}: {last.Message}{Environment.NewLine}shortest text found ({shortest.Length} of {text.Length}): {JsonSerializer.Serialize(shortest)}", last);
    }

    /// <summary>Takes out pieces, first large ones, then smaller ones, as long as the text still fails.</summary>
    internal static string Minimize(string text, Func<string, bool> fails)
    {
        int budget = 2000;
        for (int piece = text.Length / 2; piece > 0; piece /= 2)
        {
            for (int start = 0; start + piece <= text.Length && budget > 0; budget--)
            {
                string shorter = text.Remove(start, piece);
                if (fails(shorter))
                {
                    text = shorter;
                }
                else
                {
                    start += piece;
                }
            }
        }

        return text;
    }

    private static Exception? Fault(Action<string> check, string text)
    {
        try
        {
            check(text);
            return null;
        }
#pragma warning disable CA1031 // whatever is thrown is a failure of the text
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault;
        }
    }
}
