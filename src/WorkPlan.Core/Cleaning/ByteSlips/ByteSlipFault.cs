namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>The fault itself, forwards: what is shown of a text once the lead byte of its first character is lost.</summary>
/// <remarks>
/// In the bytes of code page 936 (our own analysis, from slips found in published plans):
/// <code>
/// 校      “      縣             intact
/// D0 A3   A1 B0  BF 68
/// 3F [A3  A1][B0 BF] 68         damaged: the lead byte became a question mark, each pair begins one byte late
/// ?  ！      翱      h
/// </code>
/// The slip ends with a byte in the ASCII range: a trail byte, which then shows as itself (h above), or a real ASCII
/// character, which completes the last pair: to a character of GBK, or, below 0x40, to no pair at all. Such a wrong pair shows
/// as a question mark or not at all. 0x80 begins no pair; it is invisible and ends the slip too.
/// </remarks>
internal static class ByteSlipFault
{
    /// <summary>A character whose trail byte is this one loses its lead byte.</summary>
    internal const byte StruckTrail = 0xA3;

    /// <summary>In <c>shown</c>, a wrong pair: a question mark or nothing.</summary>
    internal const char WrongPair = '\uFFFE';

    /// <summary>
    /// Applies the fault to <paramref name="intact"/>, whose first character is struck. Writes what is shown, its question mark
    /// first, and returns its length; <paramref name="consumed"/> characters of the text are in it, what follows is unharmed.
    /// Room for as many characters as the text has, and one more, suffices.
    /// </summary>
    internal static int Apply(GbkPairs pairs, ReadOnlySpan<char> intact, Span<char> shown, out int consumed)
    {
        int length = 0;
        shown[length++] = '?';
        byte late = StruckTrail;
        for (consumed = 1; consumed < intact.Length;)
        {
            char character = intact[consumed++];
            int code = pairs.Encode(character);
            byte next = code == 0 ? (byte)Math.Min(character, '\u007F') : (byte)(code >> 8);
            length = Show(pairs, late, next, shown, length);
            if (code == 0)
            {
                return length;
            }

            late = (byte)code;
            if (late <= 0x80)
            {
                length = late == 0x80 ? length : Append(shown, length, (char)late);
                return length;
            }
        }

        return Append(shown, length, WrongPair);
    }

    /// <summary>
    /// Whether the fault, applied to the reading, gives exactly the damaged text; a character may stand there in the width or
    /// the script that a later conversion gave it.
    /// </summary>
    internal static bool Explains(GbkPairs pairs, ReadOnlySpan<char> reading, ReadOnlySpan<char> damaged)
    {
        if (reading.IsEmpty || (pairs.Encode(reading[0]) & 0xFF) != StruckTrail)
        {
            return false;
        }

        char[] shown = new char[reading.Length + 1];
        int length = Apply(pairs, reading, shown, out int consumed);
        return consumed == reading.Length && Matches(shown.AsSpan(0, length), damaged);
    }

    private static bool Matches(ReadOnlySpan<char> shown, ReadOnlySpan<char> damaged)
    {
        foreach (char expected in shown)
        {
            bool isWrongPair = expected == WrongPair;
            bool isThere = !damaged.IsEmpty && (isWrongPair ? ShownForms.IsQuestionMark(damaged[0]) : ShownForms.IsFormOf(damaged[0], expected));
            if (isThere)
            {
                damaged = damaged[1..];
            }
            else if (!isWrongPair)
            {
                return false;
            }
        }

        return damaged.IsEmpty;
    }

    private static int Show(GbkPairs pairs, byte lead, byte trail, Span<char> shown, int length)
    {
        if (trail < GbkPairs.FirstTrail || trail == 0x7F)
        {
            return Append(shown, length, WrongPair);
        }

        char character = pairs.Decode(lead, trail);
        return character == '\0' ? length : Append(shown, length, character);
    }

    private static int Append(Span<char> shown, int length, char character)
    {
        shown[length] = character;
        return length + 1;
    }
}
