using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Statistics;

/// <summary>The words of a plan as they are counted: page furniture left out.</summary>
internal static class PlanWords
{
    /// <summary>The written words that the options choose, in the order of the plan.</summary>
    internal static IEnumerable<ReadOnlyMemory<char>> Of(PlanAnalysis analysis, PlanWordOptions options)
    {
        HashSet<PartOfSpeech> kinds = [.. options.PartsOfSpeech];
        foreach (Word word in Counted(analysis))
        {
            if (!PlanAnalysis.IsWritten(analysis.Plan.CleanText.Text, word.Span.Start)
                || word.Span.Length < options.LeastLength
                || (kinds.Count > 0 && !kinds.Contains(word.PartOfSpeech)))
            {
                continue;
            }

            ReadOnlyMemory<char> text = TextOf(analysis, word, options.LowersCase);
            if (options.StopWords.Count == 0 || !options.StopWords.Contains(text.ToString()))
            {
                yield return text;
            }
        }
    }

    /// <summary>The words of a plan, placed in its clean text, with punctuation and blanks, page furniture left out.</summary>
    internal static IEnumerable<Word> Counted(PlanAnalysis analysis)
    {
        TextSpan[] chrome = [.. analysis.Plan.Descendants().OfType<Chrome>().Select(node => node.CleanSpan)];
        int next = 0;
        foreach (Word word in analysis.CleanWords)
        {
            while (next < chrome.Length && chrome[next].End <= word.Span.Start)
            {
                next++;
            }

            if (next == chrome.Length || !chrome[next].OverlapsWith(word.Span))
            {
                yield return word;
            }
        }
    }

    internal static ReadOnlyMemory<char> TextOf(PlanAnalysis analysis, Word word, bool lowersCase)
    {
        ReadOnlyMemory<char> text = analysis.Plan.CleanText.Text.AsMemory(word.Span.Start, word.Span.Length);
        return lowersCase && HasUpperCase(text.Span) ? text.ToString().ToLowerInvariant().AsMemory() : text;
    }

    private static bool HasUpperCase(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }
}
