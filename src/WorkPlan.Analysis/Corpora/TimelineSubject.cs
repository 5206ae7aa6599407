using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Corpora;

/// <summary>What a timeline follows: how often a plan mentions it, and where first.</summary>
internal readonly record struct TimelineSubject(Func<CorpusPlan, (int Mentions, TextSpan First)> Count)
{
    internal static TimelineSubject Phrase(string phrase) =>
        new(plan => plan.TryGetPhrase(phrase, out PhraseCount count) ? (count.Count, count.First) : default);

    internal static TimelineSubject Category(string category) => new(plan =>
    {
        if (!plan.TryGetCategory(category, out _))
        {
            return default;
        }

        PhraseCount[] counts = [.. plan.Phrases.Where(count => count.Category == category)];
        return (counts.Sum(count => count.Count), counts.MinBy(count => count.First.Start).First);
    });
}
