using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Promises;

namespace WorkPlan.Core.Tests.Infrastructure;

/// <summary>The one place through which tests touch the API: text in, expected dump beside it.</summary>
internal static class PlanCheck
{
    /// <summary>Parses the text and compares the dump of its tree; every promise is checked on the way.</summary>
    internal static void Check(string input, string expected)
    {
        PromiseChecker.Check(input);
        Assert.Equal(Normalize(expected), PlanDump.TreeOf(Plan.Parse(input)));
    }

    /// <summary>Cleans the text and compares; the promise of honest cleaning is checked on the way.</summary>
    internal static void CheckClean(string input, string expected)
    {
        CleanText clean = TextCleaner.Clean(input);
        CleaningPromise.Check(clean);
        Assert.Equal(expected, clean.Text);
    }

    /// <summary>Cleans the text and compares with the expected text and the kinds of the repairs.</summary>
    internal static void CheckClean(string input, string expected, params RepairKind[] repairs)
    {
        CheckClean(input, expected);
        Assert.Equal(repairs, TextCleaner.Clean(input).Repairs.Select(repair => repair.Kind));
    }

    private static string Normalize(string expected) => expected.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
