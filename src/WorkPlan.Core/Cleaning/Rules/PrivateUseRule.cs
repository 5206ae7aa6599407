using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>
/// Undoes private-use characters that stand for something else: the dot behind a line's number, and the bullets of symbol
/// fonts. Others may be rare characters of the author's own font and stay.
/// </summary>
internal sealed class PrivateUseRule : CleaningRule
{
    // U+E010: the dot of a numbered list in exported documents; the rest are bullets of Wingdings and Symbol
    // as word processors map them to U+F000 + code: l n q u v w § ¨ · Ø ü à
    private const char NumberDot = '\uE010';
    private const string Bullets = "\uF06C\uF06E\uF071\uF075\uF076\uF077\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC\uF0E0";

    internal override string Triggers => "\uE010" + Bullets;

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        edit = default;
        bool behindNumber = index > 0 && (Characters.IsDigit(context.Text[index - 1]) || Characters.IsChineseDigit(context.Text[index - 1]));
        if (context.Text[index] == NumberDot && behindNumber)
        {
            edit = Edit.Replace(index, index + 1, ".", RepairKind.PrivateUseCharacter);
            return true;
        }

        if (context.Text[index] == NumberDot || !context.IsLineStart(index))
        {
            return false;
        }

        edit = Edit.Delete(index, Blanks.EndOfRun(context.Text, index + 1), RepairKind.PrivateUseCharacter);
        return true;
    }
}
