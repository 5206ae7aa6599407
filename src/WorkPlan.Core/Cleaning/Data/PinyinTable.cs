namespace WorkPlan.Core.Cleaning.Data;

/// <summary>The readings of Chinese characters, simplified and traditional, in pinyin.</summary>
/// <remarks>Covers U+3007 and the unified ideographs of the BMP; the table is loaded at the first plausible syllable.</remarks>
internal static class PinyinTable
{
    /// <summary>Room for the longest syllable and as much space around it; hostile text is not searched for its bracket.</summary>
    private const int MaxAnnotationLength = 16;

    /// <summary>
    /// Whether the text is one syllable and a reading of the character: in any case and width, with or without its tone
    /// (as a mark or a digit from 0 to 5), ü also as u: or v, spaces around it tolerated. A written tone must be the
    /// reading's own or neutral. A lone capital without a tone is a label, no reading: A, E.
    /// </summary>
    internal static bool IsReadingOf(char character, ReadOnlySpan<char> syllable)
    {
        ReadOnlySpan<char> text = syllable.Length <= MaxAnnotationLength ? syllable.Trim() : default;
        return !IsLabel(text)
            && PinyinSyllable.TryParse(text, out PinyinSyllable written)
            && HasReading(character, written);
    }

    /// <summary>
    /// Whether at <paramref name="openBracket"/>, where ( or （ stands, a bracketed reading of the character begins; spaces
    /// around the syllable are tolerated, and the brackets may differ in width. Looks at no more than 16 units after the
    /// bracket.
    /// </summary>
    /// <param name="text">The text that holds the bracket.</param>
    /// <param name="openBracket">Where the opening bracket stands.</param>
    /// <param name="character">The character before the bracket.</param>
    /// <param name="end">The place after the closing bracket; 0 where no reading follows.</param>
    internal static bool TryReadAnnotation(ReadOnlySpan<char> text, int openBracket, char character, out int end)
    {
        end = 0;
        ReadOnlySpan<char> inside = text[(openBracket + 1)..];
        int limit = Math.Min(inside.Length, MaxAnnotationLength);
        for (int i = 0; i < limit; i++)
        {
            char unit = inside[i];
            if (unit is ')' or '\uFF09') // full-width closing bracket
            {
                end = IsReadingOf(character, inside[..i]) ? openBracket + i + 2 : 0;
                return end != 0;
            }

            if (char.IsAsciiDigit(unit) ? i == 0 : IsIdeograph(unit))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsLabel(ReadOnlySpan<char> text) => text is [>= 'A' and <= 'Z' or >= '\uFF21' and <= '\uFF3A']; // and full-width

    private static bool IsIdeograph(char unit) => unit is >= '\u3400' and <= '\u9FFF';

    private static bool HasReading(char character, PinyinSyllable written)
    {
        if (character is < Readings.First or > Readings.Last)
        {
            return false;
        }

        foreach (ushort entry in Readings.Of(character))
        {
            if (written.CanMean(Readings.Decode(entry)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Filled once, at first use, and never changed. The file holds
    /// <code>
    /// n (2)  n syllables' letters (4 each, see PinyinSyllable)
    /// number of readings (1) of each character from First to Last
    /// readings (2 each) of each character from First to Last: number of the syllable × 8 + tone
    /// </code>
    /// </summary>
    private static class Readings
    {
        internal const char First = '\u3007';
        internal const char Last = '\u9FFF';
        private const int BitsOfTone = 3;
        private const int ToneMask = (1 << BitsOfTone) - 1;

        private static readonly uint[] Syllables;
        private static readonly int[] Starts;
        private static readonly ushort[] Entries;

        static Readings()
        {
            TableResource resource = TableResource.Open("pinyin-table.bin");
            Syllables = resource.ReadUInt32s(resource.ReadUInt16());
            Starts = SumUp(resource.ReadBytes(Last - First + 1));
            Entries = resource.ReadUInt16s(Starts[^1]);
        }

        internal static ReadOnlySpan<ushort> Of(char character) =>
            Entries.AsSpan(Starts[character - First]..Starts[character - First + 1]);

        /// <summary>Where each character's readings start; one more entry says where the last ones end.</summary>
        private static int[] SumUp(ReadOnlySpan<byte> counts)
        {
            int[] starts = new int[counts.Length + 1];
            for (int i = 0; i < counts.Length; i++)
            {
                starts[i + 1] = starts[i] + counts[i];
            }

            return starts;
        }

        internal static PinyinSyllable Decode(ushort entry) => new(Syllables[entry >> BitsOfTone], entry & ToneMask);
    }
}
