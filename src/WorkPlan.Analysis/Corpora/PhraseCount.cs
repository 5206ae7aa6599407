using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Corpora;

/// <summary>How often a plan mentions a phrase, page furniture aside.</summary>
/// <param name="Phrase">The name that it is counted under.</param>
/// <param name="Category">Its field of policy; empty where unknown, as for a phrase by shape.</param>
/// <param name="Count">The number of mentions, 1 or more.</param>
/// <param name="Tasks">The number of tasks that mention it; 0 where only other parts do.</param>
/// <param name="First">The first mention, in the source as given.</param>
public readonly record struct PhraseCount(string Phrase, string Category, int Count, int Tasks, TextSpan First)
{
    /// <summary>The phrase and how often it is mentioned.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Phrase} × {Count}");
}
