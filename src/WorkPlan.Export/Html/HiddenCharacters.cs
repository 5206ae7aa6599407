using System.Globalization;
using System.Text;

namespace WorkPlan.Export.Html;

/// <summary>Tells the characters that a reader would not see, or that would turn a text around, and names them by their codes.</summary>
/// <remarks>
/// Blanks of every width, tabs and line feeds are no hidden characters: a page keeps them as they are. Beyond the Basic Multilingual Plane,
/// whole characters are looked at, not their halves: the tag characters U+E0000 to U+E007F are as invisible as U+200B.
/// </remarks>
internal static class HiddenCharacters
{
    /// <summary>The place of the first one; -1 where there is none.</summary>
    internal static int IndexIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            bool isWhole = Rune.DecodeFromUtf16(text[i..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (!isWhole || IsHidden(rune))
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <summary>The code units of the character at the start of a text.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out _, out int length);
        return length;
    }

    /// <summary>The code of a character, such as <c>\u202E</c>; half of a pair has one too.</summary>
    internal static string CodeOf(ReadOnlySpan<char> character) => character.Length == 2
        ? string.Create(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(character[0], character[1]):X8}")
        : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character[0]:X4}");

    /// <summary>A text with codes in the place of its hidden characters, for where no frame can be drawn around them.</summary>
    internal static string Reveal(string text)
    {
        if (IndexIn(text) < 0)
        {
            return text;
        }

        StringBuilder revealed = new(text.Length + 16);
        ReadOnlySpan<char> rest = text;
        for (int hidden = IndexIn(rest); hidden >= 0; hidden = IndexIn(rest))
        {
            int length = LengthAt(rest[hidden..]);
            revealed.Append(rest[..hidden]).Append(CodeOf(rest.Slice(hidden, length)));
            rest = rest[(hidden + length)..];
        }

        return revealed.Append(rest).ToString();
    }

    private static bool IsHidden(Rune rune) => rune.Value is not (' ' or '\n' or '\t') && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
