using System.Globalization;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>A culture that writes numbers as no other: what depends on the culture shows.</summary>
internal static class OddCulture
{
    internal static T Under<T>(Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "~";
            culture.NumberFormat.PercentSymbol = "pct";
            CultureInfo.CurrentCulture = culture;
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
