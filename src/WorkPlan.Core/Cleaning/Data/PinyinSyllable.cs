namespace WorkPlan.Core.Cleaning.Data;

/// <summary>One syllable of pinyin: its letters, and its tone where one is written.</summary>
/// <param name="Letters">The lower-case letters, five bits each (a = 1), the first highest; ü is written v.</param>
/// <param name="Tone">1 to 4, <see cref="NeutralTone"/>, or <see cref="NoTone"/> where none is written.</param>
internal readonly record struct PinyinSyllable(uint Letters, int Tone)
{
    /// <summary>The tone of a syllable that is written without one.</summary>
    internal const int NoTone = 0;

    /// <summary>The neutral tone, written as the digit 5 or 0.</summary>
    internal const int NeutralTone = 5;

    /// <summary>The longest text that can be a syllable: zhuang or chuang with a combining mark or a digit.</summary>
    internal const int MaxLength = 7;

    private const int MaxLetters = 6;
    private const int BitsPerLetter = 5;

    /// <summary>Six times the four tones of a vowel.</summary>
    private const string MarkedVowels = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private const string Vowels = "aeiouv";
    private const int MarksPerVowel = 4;

    /// <summary>Other letters that are met, each with the plain letter and the tone digit that it stands for.</summary>
    private const string OtherLetters =
        "ü" + "v0" + "ê" + "e0" + "ế" + "e2" + "ề" + "e4"
        + "ḿ" + "m2" + "ń" + "n2" + "ň" + "n3" + "ǹ" + "n4"
        + "\u0251" + "a0" // Latin alpha, the single-storey a of textbooks
        + "\u03B1" + "a0" // Greek alpha in its place
        + "\u0261" + "g0" // the single-storey g of textbooks
        + "\u0103" + "a3" + "\u0115" + "e3" + "\u012D" + "i3" + "\u014F" + "o3" + "\u016D" + "u3"; // breve for caron

    /// <summary>Combining marks, each with the digit of the tone that it writes.</summary>
    private const string CombiningMarks =
        "\u0304" + "1" // macron
        + "\u0301" + "2" // acute
        + "\u030C" + "3" // caron
        + "\u0306" + "3" // breve, for caron
        + "\u0300" + "4"; // grave

    private const char CombiningDiaeresis = '\u0308';

    /// <summary>
    /// Reads a text that is one syllable and nothing else: in any case and width, with the tone as a mark, as a combining
    /// mark, as a digit from 0 to 5 at the end, or not at all; ü also as u: or v.
    /// </summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out PinyinSyllable syllable)
    {
        syllable = default;
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return false;
        }

        Span<char> letters = stackalloc char[MaxLetters + 1];
        int count = 0;
        int tone = NoTone;
        for (int i = 0; i < text.Length; i++)
        {
            if (!TryAdd(Fold(text[i]), i == text.Length - 1, letters, ref count, ref tone))
            {
                return false;
            }
        }

        if (!HasShapeOfSyllable(letters[..count]))
        {
            return false;
        }

        syllable = new PinyinSyllable(Pack(letters[..count]), tone);
        return true;
    }

    /// <summary>Whether this written syllable can mean <paramref name="reading"/>: same letters, and no other tone.</summary>
    internal bool CanMean(PinyinSyllable reading) =>
        Letters == reading.Letters && (Tone is NoTone or NeutralTone || Tone == reading.Tone);

    /// <summary>The letters, followed by the digit of the tone if one is written: zhong1.</summary>
    public override string ToString()
    {
        string text = "";
        for (uint rest = Letters; rest != 0; rest >>= BitsPerLetter)
        {
            text = (char)('a' - 1 + (rest & ((1 << BitsPerLetter) - 1))) + text;
        }

        return Tone == NoTone ? text : text + (char)('0' + Tone);
    }

    private static bool TryAdd(char unit, bool isLast, Span<char> letters, ref int count, ref int tone)
    {
        if (unit is >= '0' and <= '5')
        {
            bool isOnlyTone = tone == NoTone && isLast;
            tone = unit == '0' ? NeutralTone : unit - '0';
            return isOnlyTone;
        }

        if (unit is ':' or CombiningDiaeresis)
        {
            return TryTurnIntoUmlaut(letters[..count]);
        }

        int mark = CombiningMarks.AsSpan().IndexOf(unit);
        if (mark >= 0)
        {
            return count > 0 && TrySetTone(CombiningMarks[mark + 1] - '0', ref tone);
        }

        (char letter, int written) = LetterOf(unit);
        if (letter == '\0' || count == MaxLetters)
        {
            return false;
        }

        letters[count++] = letter;
        return written == NoTone || TrySetTone(written, ref tone);
    }

    private static char Fold(char unit) => unit switch
    {
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(unit - 0xFEE0)), // full-width forms of ASCII
        _ => char.ToLowerInvariant(unit),
    };

    private static (char Letter, int Tone) LetterOf(char unit)
    {
        if (char.IsAsciiLetterLower(unit))
        {
            return (unit, NoTone);
        }

        int marked = MarkedVowels.AsSpan().IndexOf(unit);
        if (marked >= 0)
        {
            return (Vowels[marked / MarksPerVowel], (marked % MarksPerVowel) + 1);
        }

        int other = char.IsAscii(unit) ? -1 : OtherLetters.AsSpan().IndexOf(unit);
        return other >= 0 ? (OtherLetters[other + 1], OtherLetters[other + 2] - '0') : default;
    }

    private static bool TryTurnIntoUmlaut(Span<char> letters)
    {
        if (letters.IsEmpty || letters[^1] != 'u')
        {
            return false;
        }

        letters[^1] = 'v';
        return true;
    }

    private static bool TrySetTone(int written, ref int tone)
    {
        bool isFirst = tone == NoTone;
        tone = written;
        return isFirst;
    }

    /// <summary>Initial, vowels, ending; or one of the syllables without a vowel.</summary>
    private static bool HasShapeOfSyllable(ReadOnlySpan<char> letters)
    {
        int vowels = CountLeading(letters, vowels: false);
        if (vowels == letters.Length)
        {
            return letters is "m" or "n" or "ng" or "hm" or "hng" or "r";
        }

        int ending = vowels + CountLeading(letters[vowels..], vowels: true);
        return (letters[..vowels] is [] or [_] or "zh" or "ch" or "sh")
            && (letters[ending..] is [] or "n" or "ng" or "r");
    }

    private static int CountLeading(ReadOnlySpan<char> letters, bool vowels)
    {
        int count = 0;
        while (count < letters.Length && IsVowel(letters[count]) == vowels)
        {
            count++;
        }

        return count;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'v';

    private static uint Pack(ReadOnlySpan<char> letters)
    {
        uint packed = 0;
        foreach (char letter in letters)
        {
            packed = (packed << BitsPerLetter) | (uint)(letter - 'a' + 1);
        }

        return packed;
    }
}
