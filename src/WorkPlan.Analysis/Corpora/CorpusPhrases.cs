using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Sums up the phrases of many plans.</summary>
internal static class CorpusPhrases
{
    internal static ImmutableArray<CorpusPhrase> Of(ImmutableArray<CorpusPlan> plans)
    {
        Dictionary<string, CorpusPhrase> phrases = new(StringComparer.Ordinal);
        foreach (CorpusPlan plan in plans)
        {
            foreach (PhraseCount count in plan.Phrases)
            {
                ref CorpusPhrase phrase = ref CollectionsMarshal.GetValueRefOrAddDefault(phrases, count.Phrase, out bool known);
                phrase = new CorpusPhrase(
                    count.Phrase,
                    known && phrase.Category.Length > 0 ? phrase.Category : count.Category,
                    phrase.Plans + 1,
                    phrase.Mentions + count.Count,
                    Earlier(phrase.FirstYear, plan.Year),
                    -Earlier(-phrase.LastYear, -plan.Year));
            }
        }

        return [.. phrases.Values.OrderByDescending(phrase => phrase.Plans).ThenBy(phrase => phrase.Phrase, StringComparer.Ordinal)];
    }

    private static int? Earlier(int? known, int? year) => known is null || year < known ? year ?? known : known;
}
