using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>Takes the names of administrative divisions apart: 广西壮族自治区|南宁市|邕宁区.</summary>
/// <remarks>
/// It goes by the words for divisions (GB/T 2260-2007) and knows no list of cities: a name is what stands before one. 全市, 各县,
/// 城区 and the like name no place.
/// </remarks>
internal static class PlaceNames
{
    private const int LongestName = 16;

    /// <summary>Characters that never stand inside a place's name but right behind one: the words for bodies and documents start with them.</summary>
    private const string Stops = "教委局厅校第年的学";

    private const string Pronouns = "我全各本该";

    /// <summary>The length of the name of one division at the start of <paramref name="text"/>; 0 where there is none.</summary>
    internal static int LengthAtStart(ReadOnlySpan<char> text)
    {
        int most = Math.Min(text.Length, LongestName);
        for (int i = 0; i < most && Characters.IsHan(text[i]); i++)
        {
            if ((i > 0 && Stops.Contains(text[i], StringComparison.Ordinal)) || IsBodyWord(text[i..]))
            {
                break;
            }

            int suffix = SuffixLength(text, i);
            if (suffix > 0)
            {
                return IsGeneric(text[..(i + suffix)]) ? 0 : i + suffix;
            }
        }

        return ProvinceTable.IndexAtStart(text, out int province) >= 0 ? province : 0;
    }

    /// <summary>The length of the word for a division at <paramref name="at"/>; 0 where there is none or it belongs to the name.</summary>
    private static int SuffixLength(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        char next = at + 1 < text.Length ? text[at + 1] : '\0';
        return c switch
        {
            '自' when at > 1 && next == '治' && at + 2 < text.Length && text[at + 2] is '区' or '州' or '县' or '旗' => 3,
            '地' when at > 1 && next == '区' => 2,
            '特' when text[at..].StartsWith("特别行政区", StringComparison.Ordinal) => 5,
            '省' when at > 1 => 1,
            '盟' or '旗' when at > 1 => 1,
            '州' when at > 1 && next is not ('市' or '区' or '县') => 1,
            '市' when at > 0 && next != '市' && !(at == 1 && next is '区' or '县') => 1,
            '县' when at > 0 && next != '市' => 1,
            '区' when at > 0 => 1,
            _ => 0,
        };
    }

    private static bool IsBodyWord(ReadOnlySpan<char> text) =>
        text.StartsWith("政府", StringComparison.Ordinal) || text.StartsWith("人民", StringComparison.Ordinal)
        || text.StartsWith("关于", StringComparison.Ordinal) || text.StartsWith("行政公署", StringComparison.Ordinal);

    /// <summary>Whether a name with the form of a place is an everyday word: 全市, 各区, 城区, 加强社区.</summary>
    private static bool IsGeneric(ReadOnlySpan<char> name)
    {
        char before = name[^2];
        bool everyday = name[^1] == '区' && "社校学辖片灾牧景".Contains(before, StringComparison.Ordinal);
        bool single = name.Length == 2 && "市省区县城地园山老农林小大上下外内中央都超门夜股".Contains(before, StringComparison.Ordinal);
        bool selfless = name.StartsWith("自治", StringComparison.Ordinal) || name[0] == '省';
        return everyday || single || selfless || name.Length > LongestWith(name) || Pronouns.Contains(name[0], StringComparison.Ordinal);
    }

    /// <summary>The length that a name with the same word at its end does not pass: 黑龙江省, 克拉玛依市, 某某经济技术开发区.</summary>
    private static int LongestWith(ReadOnlySpan<char> name)
    {
        bool autonomous = name.Contains("自治", StringComparison.Ordinal) || name.EndsWith("行政区", StringComparison.Ordinal);
        bool zone = name[^1] == '区' && name.Length > 2 && "发园新范理验地".Contains(name[^2], StringComparison.Ordinal);
        return autonomous ? LongestName : zone ? 10 : name[^1] == '省' ? 4 : 6;
    }
}
