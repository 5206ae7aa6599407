using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Html;

/// <summary>Cuts the edits of a task into paragraphs, so that both sides of a page start each at the same height.</summary>
internal static class EditParagraphs
{
    /// <summary>Each paragraph's edits; a paragraph ends where both texts go on to a new line.</summary>
    internal static IReadOnlyList<IReadOnlyList<PlanEdit>> Of(ImmutableArray<PlanEdit> edits)
    {
        List<List<PlanEdit>> paragraphs = [[]];
        foreach (PlanEdit edit in edits)
        {
            if (edit.Kind != EditKind.Unchanged || edit.OldText != edit.NewText)
            {
                paragraphs[^1].Add(edit);
                continue;
            }

            string[] lines = edit.NewText.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                string text = i < lines.Length - 1 ? lines[i] + "\n" : lines[i];
                if (text.Length > 0)
                {
                    paragraphs[^1].Add(edit with { OldText = text, NewText = text });
                }

                if (i < lines.Length - 1)
                {
                    paragraphs.Add([]);
                }
            }
        }

        return paragraphs;
    }
}
