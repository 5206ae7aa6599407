using System.Text;

namespace WorkPlan.Core.Tests.Generation;

/// <summary>Writes lines out as a web page's copy has them: with the chosen dirt.</summary>
internal sealed class NoiseMaker(Dice dice, NoiseClasses noise)
{
    private const int PageWidth = 34;
    private const int Often = 5;
    private const int Seldom = 24;

    /// <summary>Characters, in both scripts, each with a reading.</summary>
    private const string Readings = "学xué學xue教jiào校xiào管guǎn育yù强qiáng師shī师shi安ān课kè園yuán建jiàn設shè设shè辦bàn务wù務wu";

    private readonly string lineEnd = noise.HasFlag(NoiseClasses.LineEnds) ? dice.Pick(["\r\n", "\r", "\u2028"]) : "\n";     // line separator

    internal string Dirty(IEnumerable<GeneratedLine> lines)
    {
        StringBuilder text = new();
        Furnish(text, "当前位置：首页 > 信息公开 > 工作计划");
        foreach (GeneratedLine line in lines)
        {
            string[] wrapped = Has(NoiseClasses.HardWraps) && line.Role == LineRole.Prose ? [.. Wrap(line.Text)] : [line.Text];
            for (int i = 0; i < wrapped.Length; i++)
            {
                Write(text, line.Role, wrapped[i], isFirst: i == 0);
            }

            if (Has(NoiseClasses.BlankLines) && dice.OnceIn(2))
            {
                text.Append(lineEnd);
            }
        }

        Furnish(text, "上一篇：关于开展校园安全检查的通知");
        Furnish(text, "下一篇：关于做好招生入学工作的通知");
        return text.ToString();
    }

    private void Furnish(StringBuilder text, string line)
    {
        if (Has(NoiseClasses.PageFurniture))
        {
            text.Append(line).Append(lineEnd);
        }
    }

    private void Write(StringBuilder text, LineRole role, string line, bool isFirst)
    {
        if (Has(NoiseClasses.Indents) && isFirst)
        {
            text.Append(dice.Pick(["\u3000\u3000", "\u00A0\u00A0\u00A0\u00A0", "    ", "\u3000", ""]));     // ideographic, no-break
        }

        if (Has(NoiseClasses.Ornaments) && role == LineRole.Heading && dice.OnceIn(3))
        {
            text.Append('★');
        }

        string shown = Has(NoiseClasses.TraditionalScript) ? TraditionalScript.Of(line) : line;
        if (role != LineRole.Frame)
        {
            shown = WithCharacters(shown);
        }

        text.Append(shown);
        if (Has(NoiseClasses.Entities) && role == LineRole.Prose && dice.OnceIn(Often))
        {
            text.Append("&nbsp;");
        }

        if (Has(NoiseClasses.Indents) && dice.OnceIn(Often))
        {
            text.Append(' ');
        }

        text.Append(lineEnd);
    }

    private string WithCharacters(string line)
    {
        StringBuilder text = new(line.Length * 2);
        for (int i = 0; i < line.Length; i++)
        {
            char before = i == 0 ? '\n' : line[i - 1];
            char c = line[i];
            char next = i + 1 == line.Length ? '\n' : line[i + 1];
            text.Append(Written(c, before));
            if (IsHan(c) && IsHan(next))
            {
                AppendBetween(text, c);
            }
            else if (c == '，' && IsHan(next) && Has(NoiseClasses.InnerSpaces) && dice.OnceIn(Often))
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private string Written(char c, char before) => c switch
    {
        '.' when char.IsAsciiDigit(before) && Has(NoiseClasses.PrivateUseDots) && dice.OnceIn(3) => "\uE010",     // stands for the dot behind a number
        '“' when Has(NoiseClasses.Entities) && dice.OnceIn(2) => "&ldquo;",
        '”' when Has(NoiseClasses.Entities) && dice.OnceIn(2) => "rdquo;",
        '—' when Has(NoiseClasses.Entities) && dice.OnceIn(2) => "&mdash;",
        '“' or '”' when Has(NoiseClasses.QuotationMarks) && dice.OnceIn(2) => new string(c, 2),
        >= '0' and <= '9' when Has(NoiseClasses.FullWidthDigits) && dice.OnceIn(3) => ((char)(c - '0' + '０')).ToString(),
        _ => c.ToString(),
    };

    private void AppendBetween(StringBuilder text, char c)
    {
        if (Has(NoiseClasses.Pinyin) && dice.OnceIn(Often) && Readings.IndexOf(c, StringComparison.Ordinal) is int at and >= 0)
        {
            int end = at + 1;
            while (end < Readings.Length && !IsHan(Readings[end]))
            {
                end++;
            }

            text.Append('(').Append(Readings, at + 1, end - at - 1).Append(')');
        }
        else if (Has(NoiseClasses.InvisibleCharacters) && dice.OnceIn(Seldom))
        {
            text.Append(dice.Pick(["\u200B", "\uFEFF", "\u200D"]));     // zero-width space, byte order mark, joiner
        }
    }

    /// <summary>The pieces of a paragraph that a page of fixed width shows, broken where no reader takes the next for a new paragraph.</summary>
    private static IEnumerable<string> Wrap(string line)
    {
        int start = 0;
        while (line.Length - start > PageWidth + 4)
        {
            int end = start + PageWidth;
            while (end > start + PageWidth - 3 && !MayBreak(line, end))
            {
                end--;
            }

            if (!MayBreak(line, end))
            {
                break;
            }

            yield return line[start..end];
            start = end;
        }

        yield return line[start..];
    }

    private static bool MayBreak(string line, int end) =>
        IsHan(line[end - 1]) && IsHan(line[end]) && !"一二三四五六七八九十百第任行".Contains(line[end], StringComparison.Ordinal);

    private bool Has(NoiseClasses wanted) => noise.HasFlag(wanted);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
