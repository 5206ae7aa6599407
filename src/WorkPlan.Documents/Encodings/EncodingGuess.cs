using System.Collections.Immutable;
using System.Text;

namespace WorkPlan.Documents.Encodings;

/// <summary>Tells the encoding of bytes that have no mark, by what they say in each.</summary>
/// <remarks>
/// Chinese text is made of common characters: nearly all are in the first level of GB 2312 (rows 16 to 55) or of Big5 (A440 to C67E). Read in a wrong
/// encoding, the same bytes give rare characters, letters of other scripts, unassigned ones and bytes that are no text. Each encoding gets the mean over the
/// characters beyond ASCII of what each is worth; the best is taken, and what a page says of itself only decides between encodings that fit equally.
/// </remarks>
internal static class EncodingGuess
{
    /// <summary>How many bytes are looked at.</summary>
    private const int Sample = 1 << 16;

    /// <summary>What a label is worth, of a mean between -3 and 1.</summary>
    private const double LabelWorth = 0.08;

    /// <summary>What UTF-8 is worth that no byte contradicts: text in other encodings is seldom that.</summary>
    private const double ValidWorth = 0.15;

    /// <summary>A text of another encoding than UTF-8 that is worth less is none.</summary>
    private const double LeastWorth = -0.4;

    private const double Common = 1;
    private const double Rare = -0.6;
    private const double Foreign = -1;
    private const double Unassigned = -2;
    private const double Damaged = -3;

    private static readonly Encoding Gb = TextEncoding.Gb18030.Decoder;
    private static readonly Encoding Big5 = TextEncoding.Big5.Decoder;

    /// <summary>The encoding of bytes; null where they are no Chinese text in any.</summary>
    internal static TextEncoding? Of(ReadOnlySpan<byte> bytes, string? label)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (Ascii.IsValid(sample) && !sample.Contains((byte)0))
        {
            return TextEncoding.Utf8;
        }

        string named = label?.Trim().ToLowerInvariant() ?? "";
        TextEncoding best = TextEncoding.Utf8;
        double most = double.NegativeInfinity;
        foreach (TextEncoding encoding in TextEncoding.All)
        {
            double score = Score(sample, encoding) + (encoding.Labels.Contains(named) ? LabelWorth : 0);
            if (score > most)
            {
                (best, most) = (encoding, score);
            }
        }

        return best == TextEncoding.Utf8 || most >= LeastWorth ? best : null;
    }

    private static double Score(ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        string text = encoding.Decoder.GetString(bytes);
        ReadOnlySpan<char> whole = text.AsSpan().TrimEnd('\uFFFD'); // the sample may end within a character
        (double sum, int count) = (0, 0);
        foreach (Rune rune in whole.EnumerateRunes())
        {
            if (rune.Value is >= 0x20 and < 0x7F or '\t' or '\n' or '\r')
            {
                sum += encoding.IsUtf16 ? Common : 0;
                count += encoding.IsUtf16 ? 1 : 0;
                continue;
            }

            sum += Worth(rune);
            count++;
        }

        double mean = count == 0 ? 0 : sum / count;
        return encoding == TextEncoding.Utf8 && count > 0 && !whole.Contains('\uFFFD') ? mean + ValidWorth : mean;
    }

    private static double Worth(Rune rune) => rune.Value switch
    {
        0xFFFD => Damaged,
        < 0x20 or (>= 0x7F and < 0xA0) => Unassigned,
        0xA0 or 0xB7 or 0xD7 or (>= 0x2010 and <= 0x2026) or 0x203B or (>= 0x2160 and <= 0x216B) or (>= 0x2460 and <= 0x249B) or 0x25A0 or 0x25CB or 0x25CF => Common,
        (>= 0x3000 and <= 0x3017) or (>= 0xFF01 and <= 0xFF5E) => Common,
        >= 0x4E00 and <= 0x9FFF => IsCommon(rune) ? Common : Rare,
        >= 0x3400 and <= 0x4DBF => Foreign,
        >= 0xE000 and <= 0xF8FF => Unassigned,
        _ when Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.OtherNotAssigned => Unassigned,
        _ => Foreign,
    };

    private static bool IsCommon(Rune rune)
    {
        Span<char> characters = stackalloc char[1];
        rune.EncodeToUtf16(characters);
        Span<byte> bytes = stackalloc byte[4];
        return (Gb.GetBytes(characters, bytes) == 2 && bytes[0] is >= 0xB0 and <= 0xD7 && bytes[1] >= 0xA1)
            || (Big5.GetBytes(characters, bytes) == 2 && bytes[0] is >= 0xA4 and <= 0xC6);
    }
}
