using System.Text;
using System.Text.Unicode;

namespace WorkPlan.Cli.Input;

/// <summary>Decodes the bytes of a text file: by its byte order mark, else as UTF-8, else as GB18030, which includes GBK and GB 2312.</summary>
internal static class TextDecoder
{
    private const char Replacement = '\uFFFD';

    // A text of which more than this share cannot be decoded is taken for binary.
    private const double MostDamage = 0.1;

    // Of a GB18030 text that is decoded as UTF-8, far more than this share of what is not ASCII cannot be decoded.
    private const double MostDamageOfUtf8 = 0.3;

    /// <exception cref="InputException">The bytes are no text.</exception>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        DecodedText decoded = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Decode(rest, Encoding.UTF8, "utf-8"),
            [0xFF, 0xFE, .. var rest] => Decode(rest, Encoding.Unicode, "utf-16le"),
            [0xFE, 0xFF, .. var rest] => Decode(rest, Encoding.BigEndianUnicode, "utf-16be"),
            _ => DecodeUnmarked(bytes),
        };
        if (decoded.Text.Contains('\0', StringComparison.Ordinal))
        {
            throw new InputException("a binary file, not text (it has NUL characters)");
        }

        return decoded.Replaced > decoded.Text.Length * MostDamage
            ? throw new InputException("a binary file, or text in an encoding other than UTF-8, UTF-16 and GB18030")
            : decoded;
    }

    private static DecodedText DecodeUnmarked(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", 0);
        }

        DecodedText utf8 = Decode(bytes, Encoding.UTF8, "utf-8");
        DecodedText gb18030 = Decode(bytes, Gb18030(), "gb18030");

        // Chinese text in GB18030 is hardly ever UTF-8 by chance, but the other way round it often is: a few damaged
        // places do not make a UTF-8 text into a GB18030 one.
        return utf8.Replaced <= CountBeyondAscii(utf8.Text) * MostDamageOfUtf8 ? utf8 : gb18030;
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        string text = encoding.GetString(bytes);
        return new DecodedText(text, name, text.AsSpan().Count(Replacement));
    }

    private static Encoding Gb18030() => CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Replacement.ToString()))!;

    private static int CountBeyondAscii(string text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += c > '\u007F' ? 1 : 0;
        }

        return count;
    }
}
