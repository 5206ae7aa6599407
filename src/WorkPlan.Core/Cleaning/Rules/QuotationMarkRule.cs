using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>Mends quotation marks that are doubled (““五育””) or mirrored (”五育“). Empty ones are evidence of a scrubbed word and stay.</summary>
internal sealed class QuotationMarkRule : CleaningRule
{
    private const int LongestQuote = 20;

    // quotation marks and every line end: next line, line and paragraph separator
    private static readonly SearchValues<char> Edges = SearchValues.Create("“”\n\r\u0085\u2028\u2029");
    private static readonly SearchValues<char> Stops = SearchValues.Create("“”。\n\r\u0085\u2028\u2029");

    internal override string Triggers => "“”";

    internal override bool TryRepair(in CleaningContext context, int index, out Edit edit)
    {
        ReadOnlySpan<char> text = context.Text;
        char mark = text[index];
        int end = index + 1;
        while (end < text.Length && text[end] == mark)
        {
            end++;
        }

        if (end - index > 1)
        {
            edit = Edit.Replace(index, end, mark.ToString(), RepairKind.QuotationMark);
            return true;
        }

        return TryMendMirrored(context, index, out edit);
    }

    /// <summary>Turns one mark of a mirrored pair; its counterpart is turned when its own turn comes.</summary>
    private static bool TryMendMirrored(in CleaningContext context, int index, out Edit edit)
    {
        edit = default;
        ReadOnlySpan<char> text = context.Text;
        if (text[index] == '”')
        {
            edit = Edit.Replace(index, index + 1, "“", RepairKind.QuotationMark);
            return TryFindCounterpart(text, index, out _);
        }

        int from = Math.Max(0, index - LongestQuote);
        int other = text[from..index].LastIndexOfAny(Edges);
        edit = Edit.Replace(index, index + 1, "”", RepairKind.QuotationMark);
        return other >= 0 && text[from + other] == '”' && TryFindCounterpart(text, from + other, out int counterpart) && counterpart == index;
    }

    /// <summary>Whether the closing mark at <paramref name="index"/> opens a short quotation that an opening mark closes.</summary>
    private static bool TryFindCounterpart(ReadOnlySpan<char> text, int index, out int counterpart)
    {
        ReadOnlySpan<char> rest = text.Slice(index + 1, Math.Min(LongestQuote, text.Length - index - 1));
        int other = rest.IndexOfAny(Stops);
        counterpart = index + 1 + other;
        return other > 0
            && rest[other] == '“'
            && Characters.IsHan(rest[0])
            && (index == 0 || text[index - 1] != '”')                           // doubled marks are mended first
            && (counterpart + 1 == text.Length || text[counterpart + 1] != '“')
            && !OpensBefore(text, index)
            && !ClosesSoon(text, counterpart + 1);
    }

    private static bool OpensBefore(ReadOnlySpan<char> text, int index)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, index - 4 * LongestQuote)..index];
        int last = before.LastIndexOfAny(Edges);
        return last >= 0 && before[last] == '“' || last < 0 && index > before.Length;
    }

    /// <summary>Whether the opening mark behind has a closing one of its own, so that it is no mirrored mark.</summary>
    private static bool ClosesSoon(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> behind = text.Slice(start, Math.Min(2 * LongestQuote, text.Length - start));
        int next = behind.IndexOfAny(Edges);
        return next > 0 && behind[next] == '”';
    }
}
