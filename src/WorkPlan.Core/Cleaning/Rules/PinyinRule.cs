using WorkPlan.Core.Cleaning.Data;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>Takes out readings in brackets behind their character, once or repeated: 區(qū), 國(guo)(guo).</summary>
/// <remarks>The reading must be one of that character's, so (GDP), A(a) and (CBA) stay.</remarks>
internal sealed class PinyinRule : CleaningRule
{
    internal override string Triggers => "(（";

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        edit = default;
        ReadOnlySpan<char> text = context.Text;
        if (index == 0 || !Characters.IsHan(text[index - 1]))
        {
            return false;
        }

        int end = index;
        while (end < text.Length && text[end] is '(' or '（' && PinyinTable.TryReadAnnotation(text, end, text[index - 1], out int next))
        {
            end = next;
        }

        edit = Edit.Delete(index, end, RepairKind.Pinyin);
        return end > index;
    }
}
