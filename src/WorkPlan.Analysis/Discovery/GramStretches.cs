using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Statistics;

namespace WorkPlan.Analysis.Discovery;

/// <summary>Goes through the stretches of a plan's words.</summary>
internal static class GramStretches
{
    /// <summary>The stretches in the order of the plan; each is given in the same object, which the next one overwrites.</summary>
    internal static IEnumerable<GramStretch> Of(PlanAnalysis analysis)
    {
        string text = analysis.Plan.CleanText.Text;
        GramStretch stretch = new();
        stretch.Clear(text);
        int end = 0;
        foreach (Word word in PlanWords.Counted(analysis))
        {
            bool isPart = IsPart(text.AsSpan(word.Span.Start, word.Span.Length));
            if ((!isPart || word.Span.Start != end) && stretch.Count > 0)
            {
                yield return stretch;
                stretch.Clear(text);
            }

            if (isPart)
            {
                stretch.Add(word);
            }

            end = word.Span.End;
        }

        if (stretch.Count > 0)
        {
            yield return stretch;
        }
    }

    /// <summary>Whether a word may be part of a phrase: letters and ideographs only, and no word that parts phrases.</summary>
    private static bool IsPart(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (c is not (>= '\u4E00' and <= '\u9FFF') && !char.IsLetter(c) && !char.IsSurrogate(c))
            {
                return false;
            }
        }

        return EdgeWords.MayStand(word);
    }
}
