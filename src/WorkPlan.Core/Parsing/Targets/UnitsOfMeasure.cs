using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>
/// The measure words that stand behind figures. Source: all words behind a number in the corpus (seeds, art education,
/// school documents, provincial and national reports of 1954 to 2026), counted and read in context.
/// </summary>
internal static class UnitsOfMeasure
{
    // 平米=平方米: printed 平米, given out as 平方米
    private const string Countable = "所 名 人次 次 场 期 门 节 篇 座 家 台 间 课时 学时 学分 个学分=学分 个课时=课时 个学时=学时 小时 个小时=小时 处 辆 艘 架 幢 栋 场次 节次 班次 堂";

    private const string Counts =
        "个 人 项 册 支 户 张 批次 位 件 条 片 套 幅 首 部 本 份 对 枚 颗 口 眼 头 只 匹 株 棵 例 起 宗 笔 单 种 盏 艘次 架次 家次 项次 件次 户次 所次 辆次 组 " +
        "万锭=锭 锭 标箱 标准箱 重量箱 箱 例次 床 席 道 孔 段 列 团次";

    private const string Amounts =
        "% ％=% ‰ 个百分点 百分点=个百分点 个千分点 倍 元 元钱=元 块钱=元 美元 欧元 英镑 日元 港元 卢布 元人民币=元 " +
        "平方米 平米 ㎡=平方米 m2=平方米 m²=平方米 平方公里 平方千米 立方米 方 立方 亩 亩次 公顷 公里 千米 海里 华里 " +
        "吨 公吨 担 斤 公斤 千克 市斤 千瓦 千瓦时 千瓦小时 度电=千瓦时 千伏安 马力 厘米 毫米 克 吨公里 换算吨公里 吨标准煤 吨标煤=吨标准煤 " +
        "公尺 兆 Mbps 小时 课时 学时 学分 微克/立方米 微克每立方米=微克/立方米 学位=个 张床位=张 床位=张 分钟 工日";

    private const string WithCue = "天 周 个月 个星期=周 星期=周 个工作日=工作日 工作日 年 岁 米 分 页 字 班";

    // begin like a unit but are none: ages, ranks, dates, terms, parts of names
    private const string Never =
        "人口 周期 个多月 个多小时 个半月 年级 年制 年期 年度 年代 年来 年前 年后 年内 年间 个年级 周年 周岁 位一体 位数 次性 人帮 人小组 人制 人均 人世 " +
        "期工程 期项目 期建设 期规划 期课改 期行动 期计划 届 次会议 次全会 次全体 次代表 次党代 次常务 次人大 次扩大 次产业 次能源 次世界 " +
        "部委 部门 部分 部曲 条例 条战线 条主线 方面 方案 方法 方式 方针 方向 方联 方合 方会 台阶 口之家 张网 张图 张表 张清单 支箭 本账 道防线 段论 段式 " +
        "级联动 级网络 级体系 级干部 级医院 级以上 级及以上 班制 班倒 人民 团 组织";

    private static readonly UnitOfMeasure[] All = Build();

    private static readonly CharacterBuckets<UnitOfMeasure> ByFirst = new(All, unit => unit.Printed[0]);

    /// <summary>The first characters of all units.</summary>
    internal static string FirstCharacters { get; } = string.Concat(All.Select(unit => unit.Printed[0]).Distinct());

    private const int PeopleReach = 10;

    private static readonly WordSet People = WordSet.Of(
        ["人口", "职工", "农民", "学生", "教师", "群众", "人员", "残疾人", "儿童", "劳动力", "居民"]);

    private static readonly WordSet PeopleCounts = WordSet.Of(["人数", "人口", "人员"]);

    /// <summary>The longest unit at the start of <paramref name="text"/>; false where there is none, or what stands there only begins like one.</summary>
    internal static bool TryMatch(ReadOnlySpan<char> text, out UnitOfMeasure unit)
    {
        unit = null!;
        if (text.IsEmpty || ByFirst[text[0]] is not { } candidates)
        {
            return false;
        }

        foreach (UnitOfMeasure candidate in candidates)
        {
            if (text.StartsWith(candidate.Printed, StringComparison.Ordinal))
            {
                unit = candidate;
                return candidate.Use != UnitUse.Never;
            }
        }

        return false;
    }

    /// <summary>Whether a number of ten thousands without a unit counts people: 4800万农村人口, 参保人数达到1.2亿.</summary>
    internal static bool CountsPeople(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> behind = text[end..Math.Min(text.Length, end + PeopleReach)];
        int pause = behind.IndexOfAny(NameContexts.Pauses);
        behind = pause < 0 ? behind : behind[..pause];
        int people = behind.IndexOfAny(People);
        if (people >= 0)
        {
            // 20万以上人口县 tells what kind of place, 14亿人口 how large the country is
            int after = people + 2;
            bool isWholePeople = people == 0 && behind.StartsWith("人口", StringComparison.Ordinal);
            return !isWholePeople && (after >= behind.Length || behind[after] is not ('县' or '市' or '乡' or '镇' or '村' or '大' or '城' or '以'));
        }

        int at = end;
        ComparatorReader.ReadBehind(text, ref at);
        bool isClosing = at >= text.Length || NameContexts.Pauses.Contains(text[at]) || text[at] is '、' or '和' or '）';
        return isClosing && text[Math.Max(0, end - (2 * PeopleReach))..end].IndexOfAny(PeopleCounts) >= 0;
    }

    /// <summary>All units, the longest first.</summary>
    private static UnitOfMeasure[] Build()
    {
        Dictionary<string, UnitOfMeasure> units = [];
        Add(units, Countable, UnitUse.Countable, leadsNoun: true);
        Add(units, Counts, UnitUse.Plain, leadsNoun: true);
        Add(units, Amounts, UnitUse.Plain, leadsNoun: false);
        Add(units, WithCue, UnitUse.WithCue, leadsNoun: false);
        Add(units, Never, UnitUse.Never, leadsNoun: false);
        return [.. units.Values.OrderByDescending(unit => unit.Printed.Length)];
    }

    /// <summary>Adds the words of a table; a word that an earlier table has stays as it is there.</summary>
    private static void Add(Dictionary<string, UnitOfMeasure> units, string table, UnitUse use, bool leadsNoun)
    {
        foreach (string entry in WordList.Split(table))
        {
            int equals = entry.IndexOf('=', StringComparison.Ordinal);
            string printed = equals < 0 ? entry : entry[..equals];
            units.TryAdd(printed, new UnitOfMeasure(printed, equals < 0 ? entry : entry[(equals + 1)..], use, leadsNoun));
        }
    }
}
