using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Export.Html;

namespace WorkPlan.Export;

/// <summary>Writes a comparison as one web page in Chinese, for reading, printing and sending to others.</summary>
/// <remarks>
/// The page is HTML and CSS alone: no script, nothing that is fetched from anywhere, and a Content-Security-Policy that forbids both. It
/// holds the source texts as given, and each statement of the page links to its place there. No text of a document can become markup;
/// control characters, and those that turn the direction of writing, are shown as their codes. The same comparison gives the same
/// page everywhere; lines end in \n. The page declares itself as UTF-8: write it so.
/// </remarks>
public static class ComparisonPage
{
    /// <summary>Writes two plans side by side, task by task, in the words of their relation.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="oldSource">Where the old plan's text came from.</param>
    /// <param name="newSource">Where the new plan's text came from.</param>
    /// <param name="output">What to write to; it is not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanComparison comparison, SourceInfo oldSource, SourceInfo newSource, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(oldSource);
        ArgumentNullException.ThrowIfNull(newSource);
        ArgumentNullException.ThrowIfNull(output);
        new ComparisonView(comparison, oldSource, newSource).Write(output);
    }

    /// <summary>Writes each task's way through several plans, a line a task and a column a plan.</summary>
    /// <param name="history">The history.</param>
    /// <param name="sources">Where the plans' texts came from, in the order of the plans.</param>
    /// <param name="output">What to write to; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not as many sources as plans, or one is null.</exception>
    public static void Write(PlanHistory history, ImmutableArray<SourceInfo> sources, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(output);
        if (sources.IsDefault || sources.Length != history.Plans.Length || sources.Contains(null!))
        {
            throw new ArgumentException("Each plan needs its source.", nameof(sources));
        }

        new HistoryView(history, sources).Write(output);
    }

    /// <summary>Writes where each task of this year's plan comes from, the counts first.</summary>
    /// <param name="origins">The origins.</param>
    /// <param name="upper">Where the text of the upper level's plan came from.</param>
    /// <param name="lastYear">Where the text of last year's plan came from.</param>
    /// <param name="thisYear">Where the text of this year's plan came from.</param>
    /// <param name="output">What to write to; it is not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanOrigins origins, SourceInfo upper, SourceInfo lastYear, SourceInfo thisYear, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lastYear);
        ArgumentNullException.ThrowIfNull(thisYear);
        ArgumentNullException.ThrowIfNull(output);
        new OriginsView(origins, upper, lastYear, thisYear).Write(output);
    }
}
