namespace WorkPlan.Tools.RegionTable;

/// <summary>The short forms of a division's name: 恩施 and 恩施州 of 恩施土家族苗族自治州.</summary>
/// <remarks>The peoples are those of GB/T 3304-1991, as names of divisions print them; longer names first.</remarks>
internal static class NameForms
{
    private const int ShortestBase = 2;

    private static readonly string[] Divisions =
        ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "新区", "林区", "特区", "省", "市", "区", "县", "旗", "盟"];

    private static readonly string[] Peoples =
    [
        "柯尔克孜", "达斡尔族", "鄂温克族", "土家族", "维吾尔", "哈萨克族", "哈萨克", "塔吉克", "撒拉族", "保安族", "东乡族", "裕固族", "蒙古族",
        "蒙古", "锡伯", "朝鲜族", "仡佬族", "布依族", "毛南族", "仫佬族", "哈尼族", "傈僳族", "景颇族", "纳西族", "独龙族", "布朗族", "拉祜族",
        "普米族", "各族", "回族", "满族", "壮族", "苗族", "侗族", "瑶族", "彝族", "藏族", "羌族", "土族", "黎族", "畲族", "白族", "傣族", "佤族",
        "怒族", "水族",
    ];

    /// <summary>The name without the words for the division and its peoples; the whole name where nothing or one character is left.</summary>
    internal static string BaseOf(string name)
    {
        string? division = Divisions.FirstOrDefault(
            division => name.EndsWith(division, StringComparison.Ordinal) && name.Length >= division.Length + ShortestBase);
        string rest = division is null ? name : name[..^division.Length];
        string stem = WithoutPeoples(rest);
        return stem.Length >= ShortestBase ? stem : rest;
    }

    /// <summary>The short forms, the shortest first; empty where there are none.</summary>
    internal static IEnumerable<string> Of(string name)
    {
        string stem = BaseOf(name);
        if (stem == name)
        {
            yield break;
        }

        yield return stem;
        string? word = name switch
        {
            [.., '自', '治', '州' or '县' or '旗'] => name[^1..],
            [.., '族', '区'] => "区",
            _ => null,
        };
        if (word is not null && stem + word != name)
        {
            yield return stem + word;
        }
    }

    private static string WithoutPeoples(string rest)
    {
        string? people = Peoples.FirstOrDefault(people => rest.Length > people.Length && rest.EndsWith(people, StringComparison.Ordinal));
        return people is not null ? WithoutPeoples(rest[..^people.Length]) : Peoples.Contains(rest) ? rest.TrimEnd('族') : rest;
    }
}
