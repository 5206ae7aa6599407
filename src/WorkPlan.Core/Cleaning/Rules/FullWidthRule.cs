namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>Makes full-width digits and Latin letters plain ones, ２０２１ → 2021. Punctuation is kept as printed.</summary>
internal sealed class FullWidthRule : CleaningRule
{
    // the full-width forms stand in the order of ASCII, this far behind it
    private const int Distance = '\uFF01' - '!';

    internal override string Triggers =>
        "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ";

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        int end = index + 1;
        while (end < context.Text.Length && IsFullWidth(context.Text[end]))
        {
            end++;
        }

        string plain = string.Create(end - index, context.Text[index..end], static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = (char)(source[i] - Distance);
            }
        });
        edit = Edit.Replace(index, end, plain, RepairKind.FullWidthCharacter);
        return true;
    }

    private static bool IsFullWidth(char c) => c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';
}
