using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>Takes out the blanks in front of a line and behind it.</summary>
internal sealed class IndentRule : CleaningRule
{
    internal override string Triggers => Blanks.All;

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        edit = default;
        bool lineStart = context.IsLineStart(index);
        if (!lineStart && index > context.Floor && Characters.IsBlank(context.Text[index - 1]))
        {
            return false;
        }

        int end = Blanks.EndOfRun(context.Text, index);
        if (!lineStart && !context.IsLineEnd(end))
        {
            return false;
        }

        edit = Edit.Delete(index, end, RepairKind.Indent);
        return true;
    }
}
