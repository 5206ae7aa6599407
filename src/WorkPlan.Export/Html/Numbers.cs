using System.Globalization;

namespace WorkPlan.Export.Html;

/// <summary>Numbers as a page prints them, whatever the culture.</summary>
internal static class Numbers
{
    internal static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A share as whole per cents.</summary>
    internal static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}%");

    /// <summary>A number with at most so many decimals, for coordinates and measures.</summary>
    internal static string Of(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A figure as plans print it: in 亿 or 万 where that loses nothing and is short.</summary>
    internal static string Of(decimal value) => Math.Abs(value) switch
    {
        >= 100_000_000 when value % 10_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{value / 100_000_000:0.####}亿"),
        >= 10_000 when value % 100 == 0 => string.Create(CultureInfo.InvariantCulture, $"{value / 10_000:0.##}万"),
        _ => value.ToString("0.####", CultureInfo.InvariantCulture),
    };
}
