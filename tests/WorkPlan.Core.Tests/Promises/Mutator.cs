using System.Text;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>Damages a text in ways that no writer would: cut, splice, duplicate, random characters, lone surrogates.</summary>
/// <remarks>The same seed and texts give the same damage.</remarks>
internal sealed class Mutator(int seed)
{
    private const int LongestText = 400;
    private const int LongestPiece = 60;

    /// <summary>Characters at which the parser decides something.</summary>
    private const string Special =
        "\n\n\n\r\t \u3000\u00A0\u200B\uFEFF\uE010\u0085\u2028&;#()（）《》“”‘’【】[]〔〕「」?？!！。，、；：:.．·…—-%％0123456789０１２ⅠⅡ①②一二三四五十百千万亿两年月日第章节是要";

    private readonly Random random = new(seed);

    /// <summary>A damaged piece of one of the texts.</summary>
    internal string Next(IReadOnlyList<string> texts)
    {
        StringBuilder text = new(PieceOf(texts, LongestText));
        for (int changes = random.Next(1, 7); changes > 0; changes--)
        {
            Change(text, texts);
        }

        return text.ToString();
    }

    private void Change(StringBuilder text, IReadOnlyList<string> texts)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(LongestPiece), text.Length - at);
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, PieceOf(texts, LongestPiece));
                break;
            case 2:
                text.Insert(at, text.ToString(at, length));
                break;
            case 3:
                text.Insert(at, (char)random.Next(char.MaxValue + 1));
                break;
            case 4:
                text.Insert(at, (char)random.Next(0xD800, 0xE000));
                break;
            case 5:
                text.Insert(at, Special[random.Next(Special.Length)].ToString(), random.Next(1, 5));
                break;
            case 6:
                Overwrite(text, at, length);
                break;
            case 7:
                text.Insert(at, "\n" + Special[random.Next(Special.Length)]);
                break;
            default:
                text.Remove(at, Math.Min(1, text.Length - at));
                break;
        }
    }

    private void Overwrite(StringBuilder text, int at, int length)
    {
        for (int i = at; i < at + length; i++)
        {
            if (random.Next(4) == 0)
            {
                text[i] = Special[random.Next(Special.Length)];
            }
        }
    }

    private string PieceOf(IReadOnlyList<string> texts, int longest)
    {
        string text = texts[random.Next(texts.Count)];
        int start = random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(random.Next(longest + 1), text.Length - start));
    }
}
