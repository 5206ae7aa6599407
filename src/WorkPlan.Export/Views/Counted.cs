using System.Globalization;

namespace WorkPlan.Export.Views;

/// <summary>Counts in words: <c>no target</c>, <c>1 target</c>, <c>12 targets</c>.</summary>
internal static class Counted
{
    internal static string Of(int count, string noun) => count switch
    {
        0 => $"no {noun}s",
        1 => $"1 {noun}",
        _ => $"{Number(count)} {noun}s",
    };

    internal static string NumberOrNone(int count) => count == 0 ? "none" : Number(count);

    internal static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
