namespace WorkPlan.Core.Text;

/// <summary>The classes of characters that every stage asks about.</summary>
internal static class Characters
{
    /// <summary>A Chinese character of the basic plane: Unified Ideographs, Extension A, 〇.</summary>
    internal static bool IsHan(char c) => (uint)(c - '\u4E00') <= 0x9FFF - 0x4E00 || (uint)(c - '\u3400') <= 0x4DBF - 0x3400 || c == '〇';

    internal static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    internal static bool IsLatin(char c) => (uint)((c | 0x20) - 'a') <= 25;

    /// <summary>A blank that is not a line end: space, tab, no-break, ideographic and the typographic spaces.</summary>
    internal static bool IsBlank(char c) =>
        c is ' ' or '\t' or '\u00A0' or '\u3000' or '\u202F' or '\u205F' || (uint)(c - '\u2000') <= 10;

    /// <summary>Punctuation that ends a sentence, full- or half-width.</summary>
    internal static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?' or '；' or ';' or '．';

    /// <summary>A comma, colon, semicolon or the like of Chinese text, full- or half-width; brackets and quotes are not.</summary>
    internal static bool IsPause(char c) => c is '，' or ',' or '、' or '；' or ';' or '：' or ':' or '。' or '！' or '!' or '？' or '?';

    internal static bool IsOpening(char c) => c is '（' or '(' or '《' or '“' or '‘' or '【' or '〔' or '［' or '[' or '「' or '『' or '〈';

    internal static bool IsClosing(char c) => c is '）' or ')' or '》' or '”' or '’' or '】' or '〕' or '］' or ']' or '」' or '』' or '〉';

    /// <summary>A digit of a Chinese numeral, 十 百 千 and 两 included, 万 and 亿 not.</summary>
    internal static bool IsChineseDigit(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '〇' or '零' or '百' or '千' or '两';
}
