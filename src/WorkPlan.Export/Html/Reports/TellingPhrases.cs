using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Chooses the phrases that tell most of a corpus.</summary>
/// <remarks>
/// A phrase that all plans mention tells as little as one that only one does. So those come first that came up while the corpus watched (not
/// in its first year), among them those with the largest product of mentioning and silent plans; then the others in the same order. What one plan
/// alone mentions is never chosen.
/// </remarks>
internal static class TellingPhrases
{
    /// <summary>The rule as the report states it.</summary>
    internal const string Rule = "选取规则：先取在语料起始年份之后才出现的提法，再取其余；各按“提及份数 × 未提及份数”从大到小，即人尽提及与仅见一例者都靠后；只有一份提及的不取。";

    private const int FewestPlans = 2;

    internal static ImmutableArray<string> Of(PlanCorpus corpus, int most) =>
        [.. corpus.Phrases
            .Where(phrase => phrase.Plans >= FewestPlans)
            .OrderBy(phrase => phrase.FirstYear is not { } first || first <= corpus.Years[0])
            .ThenByDescending(phrase => (long)phrase.Plans * (corpus.Plans.Length - phrase.Plans))
            .ThenByDescending(phrase => phrase.Mentions)
            .ThenBy(phrase => phrase.Phrase, StringComparer.Ordinal)
            .Take(most)
            .Select(phrase => phrase.Phrase)];
}
