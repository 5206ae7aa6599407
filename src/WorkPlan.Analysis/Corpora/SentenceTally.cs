using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Corpora;

/// <summary>The sentences of a plan, and those that have a phrase of a field; page furniture is passed over.</summary>
/// <remarks>A sentence ends at 。！？!? or at the end of its line; what holds no letter, ideograph or digit is none.</remarks>
internal sealed class SentenceTally
{
    private readonly Dictionary<string, CategoryCount> categories = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly PlanAnalysis analysis;

    private SentenceTally(PlanAnalysis analysis) => this.analysis = analysis;

    internal int Sentences { get; private set; }

    /// <summary>The written characters of all sentences.</summary>
    internal int Characters { get; private set; }

    /// <summary>Sentences and characters by field, in ordinal order; tasks are not counted here.</summary>
    internal IEnumerable<CategoryCount> Categories => categories.Values.OrderBy(count => count.Category, StringComparer.Ordinal);

    internal static SentenceTally Of(PlanAnalysis analysis)
    {
        SentenceTally tally = new(analysis);
        foreach (PlanNode leaf in analysis.Plan.Descendants().Where(node => node is Paragraph))
        {
            tally.CountLeaf(leaf);
        }

        return tally;
    }

    private static bool EndsSentence(char character) => character is '。' or '！' or '？' or '!' or '?' or '\n';

    private void CountLeaf(PlanNode leaf)
    {
        string text = analysis.Plan.CleanText.Text;
        ImmutableArray<PhraseMatch> matches = analysis.PhrasesOf(leaf);
        int next = 0;
        int start = leaf.CleanSpan.Start;
        for (int at = start; at < leaf.CleanSpan.End; at++)
        {
            if (EndsSentence(text[at]) || at == leaf.CleanSpan.End - 1)
            {
                CountSentence(text.AsSpan(start, at + 1 - start), at + 1, matches, ref next);
                start = at + 1;
            }
        }
    }

    private void CountSentence(ReadOnlySpan<char> sentence, int end, ImmutableArray<PhraseMatch> matches, ref int next)
    {
        int written = CountWritten(sentence);
        Sentences += written > 0 ? 1 : 0;
        Characters += written;
        seen.Clear();
        PositionMap map = analysis.Plan.CleanText.Map;
        for (; next < matches.Length && map.ToClean(matches[next].Span).Start < end; next++)
        {
            string category = matches[next].Category;
            if (category.Length > 0 && seen.Add(category))
            {
                ref CategoryCount count = ref CollectionsMarshal.GetValueRefOrAddDefault(categories, category, out _);
                count = new CategoryCount(category, 0, count.Sentences + 1, count.Characters + written);
            }
        }
    }

    private static int CountWritten(ReadOnlySpan<char> sentence)
    {
        int count = 0;
        foreach (char character in sentence)
        {
            count += char.IsLetterOrDigit(character) ? 1 : 0;
        }

        return count;
    }
}
