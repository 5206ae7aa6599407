using System.Collections.Immutable;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>Cuts some words to either side of a match, punctuation counted as words, blanks and line ends not.</summary>
internal readonly struct KwicWindow(string text, ImmutableArray<Word> words, int count)
{
    internal string Before(TextSpan match)
    {
        int start = match.Start;
        int left = count;
        for (int i = PlanAnalysis.FirstAt(words, match.Start, word => word.Span.Start) - 1; i >= 0 && left > 0; i--)
        {
            left -= IsCounted(words[i].Span) && words[i].Span.End <= match.Start ? 1 : 0;
            start = IsCounted(words[i].Span) ? words[i].Span.Start : start;
        }

        return InOneLine(start, match.Start);
    }

    internal string After(TextSpan match)
    {
        int end = match.End;
        int left = count;
        int first = Math.Max(0, PlanAnalysis.FirstAt(words, match.End, word => word.Span.Start) - 1);
        for (int i = first; i < words.Length && left > 0; i++)
        {
            left -= IsCounted(words[i].Span) && words[i].Span.Start >= match.End ? 1 : 0;
            end = IsCounted(words[i].Span) ? Math.Max(end, words[i].Span.End) : end;
        }

        return InOneLine(match.End, end);
    }

    private bool IsCounted(TextSpan word) => !text.AsSpan(word.Start, word.Length).IsWhiteSpace();

    private string InOneLine(int start, int end) => text[start..end].Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ');
}
