using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases.Shapes;

/// <summary>The words that close, open and surround names of programmes printed without quotation marks. Own observation over plans.</summary>
internal static class NameWords
{
    /// <summary>The nouns that close a name; where several end at one place, the first listed counts.</summary>
    internal static readonly NameHead[] Heads =
    [
        new("行动计划", 2, 18), new("提升计划", 2, 16), new("培养计划", 2, 16), new("培训计划", 2, 16), new("支持计划", 2, 16),
        new("专项行动", 3, 14), new("三年行动", 3, 16), new("提升行动", 2, 16), new("攻坚行动", 2, 14), new("工程", 4, 18),
        new("进校园", 2, 6), new("工作室", 2, 5),
    ];

    /// <summary>Verbs in front of a name, with the adverbs that take their place. None is part of names, unless nothing else stands before the head.</summary>
    private static readonly WordList Openers = WordList.AtEnd("实施 推进 启动 落实 开展 完成 深化 抓好 推动 参与 做好 加快 执行 继续 持续 深入 大力 扎实 全面");

    /// <summary>What may stand between the opener and the name proper: levels, rounds and quantities.</summary>
    private static readonly WordList Openings = WordList.AtStart(
        "好 了 国家级 国家 全国 自治区 全省 全市 全区 全县 省级 市级 区级 县级 校级 省 市 区 县 新一轮 新一期 新一批 各级 各项 "
        + "各类 和 及 与 首批 本轮 该 教育系统 我省 我市 我区 我县 各地");

    /// <summary>Words that names of programmes do not hold: quantities and works of building.</summary>
    private static readonly WordSet OtherWords = WordSet.Of(WordList.Split(
        "一批 重大 重点 改扩建 新建 扩建 标志性 附属 配套 主体 基建 装修 维修 项目 等 系列 聚焦 配合 建成"));

    /// <summary>What behind the head says that it is part of another word.</summary>
    private static readonly WordList OtherFollowers = WordList.AtStart("技术 质量 建设项目 款 师 学 造价 竣工 开工 验收 机械 院 专业 类");

    /// <summary>The end of a name whose head is followed by more of it: 三年行动计划, 提升工程2.0.</summary>
    internal static int EndOfTail(ReadOnlySpan<char> text, int end)
    {
        if (text[end..].StartsWith("计划", StringComparison.Ordinal))
        {
            end += 2;
        }

        return text[end..].StartsWith("2.0", StringComparison.Ordinal) ? end + 3 : end;
    }

    internal static bool FollowsOtherwise(ReadOnlySpan<char> behind) => OtherFollowers.Fits(behind);

    internal static bool OpensName(ReadOnlySpan<char> before) => Openers.Fits(before);

    /// <summary>How much of a name's beginning is not yet the name.</summary>
    internal static int LengthOfOpening(ReadOnlySpan<char> name)
    {
        int length = 0;
        int step;
        do
        {
            step = Math.Max(LengthOfRound(name[length..]), Openings.Match(name[length..]));
            length += step;
        }
        while (step > 0);

        return length;
    }

    internal static bool IsOther(ReadOnlySpan<char> name) => name.ContainsAny(OtherWords);

    /// <summary>Whether a character may stand in a name: ideographs but 的.</summary>
    internal static bool MayHold(char c) => c is >= '\u4E00' and <= '\u9FFF' and not '的';

    /// <summary>第三期, 第二轮: five characters at most.</summary>
    private static int LengthOfRound(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '第')
        {
            return 0;
        }

        int end = text[..Math.Min(text.Length, 5)].IndexOfAny('期', '轮', '批');
        return end > 0 ? end + 1 : 0;
    }
}
