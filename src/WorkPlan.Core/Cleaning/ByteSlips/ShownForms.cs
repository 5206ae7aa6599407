using WorkPlan.Core.Cleaning.Data;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>The forms in which a page may show a character after the fault: narrow instead of wide, simplified.</summary>
internal static class ShownForms
{
    private const int FullWidthOffset = 0xFEE0;

    internal static bool IsQuestionMark(char character) => character is '?' or '\uFF1F';

    /// <summary>Whether a character has a full-width form, that is, one in row 0xA3 of code page 936.</summary>
    internal static bool IsNarrow(char character) => character is >= '!' and <= '~';

    /// <summary>Whether a character is the full-width form of an ASCII character.</summary>
    internal static bool IsWide(char character) => character is >= '\uFF01' and <= '\uFF5E';

    internal static char ToWide(char narrow) => (char)(narrow + FullWidthOffset);

    /// <summary>Whether <paramref name="shown"/> is the character, or what a later conversion makes of it.</summary>
    internal static bool IsFormOf(char shown, char character) =>
        shown == character
        || (IsNarrow(shown) && ToWide(shown) == character)
        || (shown == ' ' && character == '\u3000')
        || ScriptTable.ToSimplified(character) == shown;
}
