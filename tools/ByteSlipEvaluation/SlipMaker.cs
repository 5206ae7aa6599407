using System.Text;

namespace WorkPlan.Tools.ByteSlipEvaluation;

/// <summary>How a page shows what the fault leaves.</summary>
/// <param name="MakesNarrow">Whether ？；！ are made narrow.</param>
/// <param name="ShowsWrongPairs">Whether a wrong pair shows as a question mark.</param>
internal readonly record struct PageStyle(bool MakesNarrow, bool ShowsWrongPairs);

/// <summary>Damages text as the fault does, by the encoding itself: on purpose not by the solver's own tables.</summary>
internal sealed class SlipMaker
{
    private const byte StruckTrail = 0xA3;

    private readonly Encoding _encoding = CodePagesEncodingProvider.Instance.GetEncoding(
        936, new EncoderReplacementFallback("\u001A"), new DecoderReplacementFallback("\uFFFD"))!;

    internal bool CanStrike(char character)
    {
        byte[] bytes = Bytes(character);
        return bytes.Length == 2 && bytes[1] == StruckTrail;
    }

    /// <summary>Strikes the character at the index; the slip ends with the line at the latest.</summary>
    internal string Strike(string text, int index, PageStyle style)
    {
        StringBuilder shown = new(text, 0, index, text.Length);
        shown.Append('?');
        byte late = StruckTrail;
        int i = index + 1;
        for (; ; i++)
        {
            byte[] bytes = i < text.Length && text[i] != '\n' ? Bytes(text[i]) : [];
            if (bytes.Length == 0)
            {
                AppendWrongPair(shown, style);
                break;
            }

            AppendPair(shown, late, bytes[0], style);
            if (bytes.Length == 1)
            {
                i++;
                break;
            }

            late = bytes[1];
            if (late <= 0x80)
            {
                shown.Append(late == 0x80 ? "" : ((char)late).ToString());
                i++;
                break;
            }
        }

        return shown.Append(text, i, text.Length - i).ToString();
    }

    private byte[] Bytes(char character) => _encoding.GetBytes([character]);

    private void AppendPair(StringBuilder shown, byte lead, byte trail, PageStyle style)
    {
        if (trail < 0x40)
        {
            AppendWrongPair(shown, style);
            return;
        }

        string character = _encoding.GetString([lead, trail]);
        if (character.Length == 1 && character[0] is not ('\uFFFD' or >= '\uE000' and <= '\uF8FF'))
        {
            bool isMadeNarrow = style.MakesNarrow && character[0] is '\uFF1F' or '\uFF1B' or '\uFF01';
            shown.Append(isMadeNarrow ? (char)(character[0] - 0xFEE0) : character[0]);
        }
    }

    private static void AppendWrongPair(StringBuilder shown, PageStyle style) => shown.Append(style.ShowsWrongPairs ? "?" : "");
}
