using System.Collections.Immutable;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Cuts parts of a plan into numbered words and clauses.</summary>
internal sealed class TaskTokens(PlanAnalysis analysis, FeatureTable table)
{
    private readonly string text = analysis.Plan.CleanText.Text;
    private readonly ImmutableArray<Word> words = analysis.CleanWords;
    private readonly List<Token> tokens = [];
    private readonly List<Clause> clauses = [];

    /// <summary>A task's text without its number.</summary>
    internal static TextSpan BodyOf(PlanTask task)
    {
        int start = task.Plan.CleanText.Map.ToClean(task.TitleSpan).Start;
        return TextSpan.FromBounds(Math.Clamp(start, task.CleanSpan.Start, task.CleanSpan.End), task.CleanSpan.End);
    }

    /// <summary>The words and punctuation marks of a part of the clean text; what a segmenter gives twice counts once.</summary>
    internal Token[] Cut(TextSpan span)
    {
        tokens.Clear();
        int end = span.Start;
        for (int i = PlanAnalysis.FirstAt(words, span.Start, word => word.Span.Start); i < words.Length && words[i].Span.End <= span.End; i++)
        {
            TextSpan word = words[i].Span;
            if (word.Start < end || word.IsEmpty || char.IsWhiteSpace(text[word.Start]))
            {
                continue;
            }

            tokens.Add(new Token(table.NumberOf(FeatureKind.Word, text.AsSpan(word.Start, word.Length)), word.Start, word.Length, PlanAnalysis.IsWritten(text, word.Start)));
            end = word.End;
        }

        return [.. tokens];
    }

    /// <summary>The clauses of a text that was cut.</summary>
    internal Clause[] ClausesOf(Token[] cut)
    {
        clauses.Clear();
        int first = 0;
        for (int i = 0; i <= cut.Length; i++)
        {
            if (i < cut.Length && !Characters.IsPause(text[cut[i].Start]))
            {
                continue;
            }

            if (i > first)
            {
                int start = cut[first].Start;
                int length = cut[i - 1].End - start;
                clauses.Add(new Clause(table.NumberOf(FeatureKind.Clause, text.AsSpan(start, length)), first, i - first, length));
            }

            first = i + 1;
        }

        return [.. clauses];
    }
}
