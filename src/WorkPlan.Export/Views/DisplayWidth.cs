using System.Globalization;
using System.Text;

namespace WorkPlan.Export.Views;

/// <summary>The columns that a text takes on a terminal.</summary>
/// <remarks>
/// Wide characters by Unicode Standard Annex 11 (East Asian Width W and F) take two columns, marks and invisible characters none.
/// Ambiguous ones, such as curly quotation marks, take one, as terminals have it unless configured otherwise.
/// </remarks>
internal static class DisplayWidth
{
    // first and last character of each block of wide characters, ascending
    private static ReadOnlySpan<int> WideBlocks =>
    [
        0x1100, 0x115F, // Hangul Jamo
        0x2E80, 0x303E, // radicals, Chinese punctuation
        0x3041, 0xA4CF, // kana, compatibility, Extension A, Unified Ideographs, Yi
        0xA960, 0xA97F, // Hangul Jamo Extended-A
        0xAC00, 0xD7A3, // Hangul
        0xF900, 0xFAFF, // compatibility ideographs
        0xFE30, 0xFE6F, // compatibility and small forms
        0xFF01, 0xFF60, // full-width forms
        0xFFE0, 0xFFE6, // full-width signs
        0x1F300, 0x1F64F, // pictographs
        0x1F900, 0x1F9FF, // more pictographs
        0x20000, 0x3FFFD, // Extension B and later
    ];

    internal static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>The text with blanks behind it up to a width.</summary>
    internal static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    internal static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        if (IsWide(rune))
        {
            return 2;
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
    }

    internal static bool IsWide(Rune rune)
    {
        ReadOnlySpan<int> blocks = WideBlocks;
        for (int i = 0; i < blocks.Length && rune.Value >= blocks[i]; i += 2)
        {
            if (rune.Value <= blocks[i + 1])
            {
                return true;
            }
        }

        return false;
    }
}
