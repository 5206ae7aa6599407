using System.Text;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>A task as the comparison sees it.</summary>
internal sealed class TaskProfile
{
    internal required PlanTask Task { get; init; }

    /// <summary>Its place among the plan's tasks, from 0 on.</summary>
    internal required int Position { get; init; }

    /// <summary>The place in the clean text of all but the number.</summary>
    internal required TextSpan Body { get; init; }

    /// <summary>The number of the body's text, the same for the same text in both plans.</summary>
    internal required int BodyFeature { get; init; }

    /// <summary>The words and punctuation marks of the body, blanks left out.</summary>
    internal required Token[] Tokens { get; init; }

    /// <summary>The clauses of the body.</summary>
    internal required Clause[] Clauses { get; init; }

    /// <summary>The weighted words, phrases, citations and units of the title and body.</summary>
    internal required SparseVector Text { get; init; }

    /// <summary>The weighted words of the title.</summary>
    internal required SparseVector Title { get; init; }

    /// <summary>The weighted words of the headings above.</summary>
    internal required SparseVector Headings { get; init; }

    /// <summary>The text of some of the tokens, without the blanks between them.</summary>
    internal string TextOf(int first, int end)
    {
        StringBuilder text = new();
        foreach (Token token in Tokens.AsSpan(first..end))
        {
            text.Append(Task.Plan.CleanText.Text, token.Start, token.Length);
        }

        return text.ToString();
    }

    public override string ToString() => Task.ToString();
}
