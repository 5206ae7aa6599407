using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>The 34 divisions of the first level.</summary>
/// <remarks>
/// Names and codes: GB/T 2260-2007. Short forms and single characters: the abbreviations that the State Council's
/// 行政区划 pages print. 宁, 吉, 贵 and the like stand for cities in those cities' own 文号, so a mark is evidence only in a citation.
/// </remarks>
internal static class ProvinceTable
{
    internal static readonly Province[] All =
    [
        new(110000, "北京市", "北京", "京"), new(120000, "天津市", "天津", "津"), new(130000, "河北省", "河北", "冀"),
        new(140000, "山西省", "山西", "晋"), new(150000, "内蒙古自治区", "内蒙古", "蒙"), new(210000, "辽宁省", "辽宁", "辽"),
        new(220000, "吉林省", "吉林", "吉"), new(230000, "黑龙江省", "黑龙江", "黑"), new(310000, "上海市", "上海", "沪"),
        new(320000, "江苏省", "江苏", "苏"), new(330000, "浙江省", "浙江", "浙"), new(340000, "安徽省", "安徽", "皖"),
        new(350000, "福建省", "福建", "闽"), new(360000, "江西省", "江西", "赣"), new(370000, "山东省", "山东", "鲁"),
        new(410000, "河南省", "河南", "豫"), new(420000, "湖北省", "湖北", "鄂"), new(430000, "湖南省", "湖南", "湘"),
        new(440000, "广东省", "广东", "粤"), new(450000, "广西壮族自治区", "广西", "桂"), new(460000, "海南省", "海南", "琼"),
        new(500000, "重庆市", "重庆", "渝"), new(510000, "四川省", "四川", "川"), new(520000, "贵州省", "贵州", "黔"),
        new(530000, "云南省", "云南", "云滇"), new(540000, "西藏自治区", "西藏", "藏"), new(610000, "陕西省", "陕西", "陕"),
        new(620000, "甘肃省", "甘肃", "甘"), new(630000, "青海省", "青海", "青"), new(640000, "宁夏回族自治区", "宁夏", "宁"),
        new(650000, "新疆维吾尔自治区", "新疆", "新"), new(710000, "台湾省", "台湾", ""),
        new(810000, "香港特别行政区", "香港", ""), new(820000, "澳门特别行政区", "澳门", ""),
    ];

    /// <summary>Finds the short forms, each by its least common character.</summary>
    internal static readonly WordFinder ShortNames = new([.. All.Select(province => province.ShortName)], "京津蒙辽吉黑苏浙徽福湖庆川贵云藏陕甘青宁疆湾港澳上江山河广海");

    /// <summary>The number of the province whose name, full or short, <paramref name="text"/> starts with; -1 where none.</summary>
    internal static int IndexAtStart(ReadOnlySpan<char> text, out int length)
    {
        for (int i = 0; i < All.Length; i++)
        {
            if (text.StartsWith(All[i].ShortName, StringComparison.Ordinal))
            {
                bool full = text.StartsWith(All[i].Name, StringComparison.Ordinal);
                length = full ? All[i].Name.Length : All[i].ShortName.Length;
                return full || !IsOtherPlace(text[length..]) ? i : -1;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>The number of the province that a 文号 such as 苏政办发 starts with; -1 where none.</summary>
    internal static int IndexOfMark(char c)
    {
        for (int i = 0; Characters.IsHan(c) && i < All.Length; i++)
        {
            if (All[i].Marks.Contains(c, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether what follows a short form makes it the name of something else: 吉林市, 河北区, 海南州, 河南县, 湖南路.</summary>
    private static bool IsOtherPlace(ReadOnlySpan<char> rest) => rest.Length > 0 && rest[0] is '市' or '区' or '州' or '县' or '路' or '街' or '镇' or '村';
}
