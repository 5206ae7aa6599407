namespace WorkPlan.Export.Tables;

/// <summary>Numbers as tables write them.</summary>
internal static class PlainNumbers
{
    // dividing by it takes the trailing zeros off a decimal: 75.0900 becomes 75.09
    private const decimal One = 1.0000000000000000000000000000m;

    internal static decimal Shorten(decimal number) => number / One;
}
