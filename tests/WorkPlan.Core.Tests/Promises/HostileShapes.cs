using System.Globalization;
using System.Text;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>Texts made to hurt, of any length: each repeats what some stage of the parser looks ahead or back for.</summary>
internal static class HostileShapes
{
    private static readonly Dictionary<string, Func<int, string>> Shapes = new(StringComparer.Ordinal)
    {
        ["one line of prose"] = length => Repeat("推进城乡学校结对帮扶，", length),
        ["one line of letters"] = length => new string('a', length),
        ["one line of one character"] = length => new string('教', length),
        ["question marks"] = length => new string('?', length),
        ["full-width question marks"] = length => new string('？', length),
        ["question marks in prose"] = length => Repeat("學校?！辦學", length),
        ["titles opened"] = length => new string('《', length),
        ["titles opened in prose"] = length => Repeat("印发《方案", length),
        ["titles opened in lines"] = length => Repeat("印发《方案\n", length),
        ["digits"] = length => new string('7', length),
        ["full-width digits"] = length => new string('７', length),
        ["Chinese digits"] = length => new string('一', length),
        ["tens"] = length => new string('十', length),
        ["nested brackets"] = length => new string('（', length / 2) + new string('）', length / 2),
        ["half-width brackets opened"] = length => new string('(', length),
        ["pinyin brackets opened"] = length => Repeat("区(qu", length),
        ["pinyin many times"] = length => "区" + Repeat("(qū)", length),
        ["unit brackets opened"] = length => Repeat("（责任单位：", length),
        ["quotation marks"] = length => new string('“', length),
        ["closing quotation marks in prose"] = length => Repeat("”五育", length),
        ["ampersands"] = length => new string('&', length),
        ["entities nested"] = length => "&" + Repeat("amp;", length),
        ["semicolons behind letters"] = length => Repeat("rdquo;", length),
        ["blank lines"] = length => new string('\n', length),
        ["carriage returns"] = length => new string('\r', length),
        ["lines of blanks"] = length => Repeat("\u3000 \n", length),
        ["blanks"] = length => new string(' ', length),
        ["blanks in prose"] = length => Repeat("学 ", length),
        ["ornaments"] = length => new string('★', length),
        ["zero-width spaces"] = length => new string('\u200B', length),
        ["lone high surrogates"] = length => new string('\uD83D', length),
        ["lone low surrogates"] = length => new string('\uDE00', length),
        ["markers in lines"] = length => Repeat("一、\n", length),
        ["markers in one line"] = length => Repeat("一、", length),
        ["rising markers"] = Rising,
        ["all marker styles"] = length => Repeat("第一章\n一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n【任务一】己\n一是庚\n", length),
        ["short lines"] = length => Repeat("指标\n89.2\n", length),
        ["wrapped lines"] = length => Repeat("加强学校安全管理工作并落实各项防范措施确保师生平安健康成长各校\n", length),
        ["commas at line ends"] = length => Repeat("加强管理，\n", length),
        ["contents dots"] = length => Repeat("第一章 总则......1\n", length),
        ["document numbers"] = length => Repeat("教发〔2021", length),
        ["dates"] = length => Repeat("2021年3月9日", length),
        ["percentages"] = length => Repeat("达到95%、", length),
        ["decimal points"] = length => Repeat("1.", length),
        ["ten thousands"] = length => Repeat("1万亿", length),
        ["byte slips"] = length => Repeat("建立學?！半p減”工作臺賬，", length),
    };

    internal static IReadOnlyCollection<string> Names => Shapes.Keys;

    /// <summary>Whether the shape makes byte slips, each of which takes a search: a thousand are as much work as a million characters.</summary>
    internal static bool IsCostly(string shape) => shape is "question marks in prose" or "byte slips";

    /// <summary>The text of this shape and length.</summary>
    internal static string Make(string shape, int length) => Shapes[shape](length);

    private static string Repeat(string piece, int length)
    {
        StringBuilder text = new(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString(0, length);
    }

    private static string Rising(int length)
    {
        StringBuilder text = new(length + 16);
        for (int number = 1; text.Length < length; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}.加强管理\n");
        }

        return text.ToString(0, length);
    }
}
