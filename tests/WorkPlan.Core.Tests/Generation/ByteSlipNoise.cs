using System.Text;

namespace WorkPlan.Core.Tests.Generation;

/// <summary>
/// Does to a text what a faulty copy did to many: the lead byte of one GBK character, whose trail byte is A3, becomes a
/// question mark, and the bytes behind it are paired one off up to the next ASCII byte. Pairs without a character vanish.
/// </summary>
internal static class ByteSlipNoise
{
    private const byte StruckTrail = 0xA3;
    private const int CodePage = 936;
    private const int LongestSlip = 24;
    private const int Attempts = 400;

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(
        CodePage, new EncoderReplacementFallback("?"), new DecoderReplacementFallback(""))!;

    /// <summary>The text with one more slip; unchanged where no character was found that can slip.</summary>
    internal static string Strike(Dice dice, string text)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            int at = dice.Below(text.Length);
            if (IsStruck(text[at]) && TrySlip(text, at, out string shown, out int end))
            {
                return string.Concat(text.AsSpan(0, at), shown, text.AsSpan(end));
            }
        }

        return text;
    }

    private static bool IsStruck(char c) => c > '\u007F' && Gbk.GetBytes([c]) is [_, StruckTrail];

    private static bool TrySlip(string text, int at, out string shown, out int end)
    {
        List<byte> bytes = [StruckTrail];
        for (end = at + 1; end < text.Length && end - at < LongestSlip; end++)
        {
            byte[] code = Gbk.GetBytes([text[end]]);
            bytes.AddRange(code);
            bool oneByte = code.Length == 1;
            if (oneByte || code[1] < 0x80)
            {
                end++;
                shown = "?" + Decode(bytes);
                return !oneByte || text[end - 1] > ' ';
            }
        }

        shown = "";
        return false;
    }

    private static string Decode(List<byte> bytes)
    {
        StringBuilder shown = new();
        for (int i = 0; i < bytes.Count;)
        {
            if (bytes[i] < 0x80)
            {
                shown.Append((char)bytes[i++]);
                continue;
            }

            if (i + 1 == bytes.Count)
            {
                break;
            }

            string pair = bytes[i + 1] < 0x40 ? "?" : Gbk.GetString([bytes[i], bytes[i + 1]]);
            shown.Append(pair.Length == 1 && pair[0] is < '\uE000' or > '\uF8FF' ? pair : "");
            i += 2;
        }

        return shown.ToString();
    }
}
