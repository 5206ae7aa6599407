using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>
/// Takes out characters that nobody sees: zero-width spaces and marks, soft hyphens, byte order marks, control characters;
/// with their line where they are all there is on it.
/// </summary>
internal sealed class InvisibleCharacterRule : CleaningRule
{
    // soft hyphen; zero-width space, non-joiner, joiner; direction marks; embeddings and overrides; word joiner and
    // invisible operators; byte order mark; object replacement character; C0 controls but tab and line ends; delete
    internal override string Triggers =>
        "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\uFEFF\uFFFC"
        + "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014"
        + "\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        int end = index + 1;
        while (end < context.Text.Length && Triggers.Contains(context.Text[end], StringComparison.Ordinal))
        {
            end++;
        }

        bool alone = context.IsLineStart(index) && end < context.Text.Length && context.IsLineEnd(end);
        edit = Edit.Delete(index, alone ? LineBreaks.NextLine(context.Text, end) : end, RepairKind.InvisibleCharacter);
        return true;
    }
}
