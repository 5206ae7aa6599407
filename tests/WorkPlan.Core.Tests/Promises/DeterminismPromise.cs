using System.Globalization;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>P4: the same text gives the same plan, whoever parses it, wherever and however often.</summary>
internal static class DeterminismPromise
{
    /// <summary>Cultures with another calendar, other casing, other digits or signs.</summary>
    private static readonly string[] Cultures = ["zh-TW", "tr-TR", "th-TH", "ar-SA"];

    internal static void CheckAgain(Plan plan) => Compare(PlanDump.Of(plan), PlanDump.Of(Plan.Parse(plan.Source)), "parsed again");

    internal static void CheckElsewhere(Plan plan)
    {
        string expected = PlanDump.Of(plan);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in Cultures)
            {
                CultureInfo.CurrentCulture = Hostile(name);
                Compare(expected, PlanDump.Of(Plan.Parse(plan.Source)), $"under {name}");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        string[] dumps = new string[2];
        Parallel.For(0, dumps.Length, i => dumps[i] = PlanDump.Of(Plan.Parse(plan.Source)));
        Compare(expected, dumps[0], "on a thread");
        Compare(expected, dumps[1], "on a second thread");
    }

    /// <summary>The culture, with number signs of its own even where the machine knows no cultures.</summary>
    private static CultureInfo Hostile(string name)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }

    private static void Compare(string expected, string actual, string how)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            int at = expected.AsSpan().CommonPrefixLength(actual);
            string shown = actual.Substring(at, Math.Min(80, actual.Length - at));
            throw new PromiseBrokenException($"P4: {how}, the plan differs from place {at} of its dump on: {shown}");
        }
    }
}
