using WorkPlan.Core.Text;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>Checks one text against every promise that shows in one text.</summary>
internal static class PromiseChecker
{
    /// <summary>P1 lossless, P2 traceable, P3 total, P6 honest cleaning; P4 as far as a second parse shows it.</summary>
    internal static void Check(string text)
    {
        Plan plan = CheckOnce(text);
        DeterminismPromise.CheckAgain(plan);
    }

    /// <summary>As <see cref="Check"/>, and P4 under other cultures and on other threads.</summary>
    internal static void CheckThoroughly(string text)
    {
        Plan plan = CheckOnce(text);
        DeterminismPromise.CheckAgain(plan);
        DeterminismPromise.CheckElsewhere(plan);
    }

    /// <summary>The promises that one parse shows, for texts of which there are many.</summary>
    internal static Plan CheckOnce(string text)
    {
        Plan plan = Plan.Parse(SourceText.From(text));
        LosslessPromise.Check(plan);
        TraceabilityPromise.Check(plan);
        CleaningPromise.Check(plan.CleanText);
        return plan;
    }
}
