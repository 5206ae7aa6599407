using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>Takes out ornaments in front of a line's text and in front of punctuation: ★一、… and 校园★。</summary>
internal sealed class OrnamentRule : CleaningRule
{
    internal override string Triggers => "★☆▲△■□◆◇●▶►◀◄※♦♠♥♣✦✧❖➢➤✓✔\u2022";

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        edit = default;
        ReadOnlySpan<char> text = context.Text;
        if (index > 0 && Triggers.Contains(text[index - 1], StringComparison.Ordinal))
        {
            return false;       // the run was looked at as a whole, at its start
        }

        int end = index + 1;
        while (end < text.Length && Triggers.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        bool lineStart = context.IsLineStart(index);
        int next = lineStart ? Blanks.EndOfRun(text, end) : end;
        bool beforePunctuation = next < text.Length && Characters.IsPause(text[next]) && Characters.IsHan(text[Math.Max(index - 1, 0)]);
        bool beforeText = lineStart && next < text.Length && !LineBreaks.IsLineBreak(text[next]);
        if (!beforePunctuation && !beforeText)
        {
            return false;
        }

        edit = Edit.Delete(index, next, RepairKind.Ornament);
        return true;
    }
}
