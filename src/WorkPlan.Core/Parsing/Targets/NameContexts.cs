using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Targets;

/// <summary>
/// Tells numbers that belong to a name, a rank, a date or an address. Source: the gold guide's list of what is no target,
/// and the words read beside such numbers in the corpus.
/// </summary>
internal static class NameContexts
{
    private const int LongestQuotation = 24;

    /// <summary>Words in which 成 behind a numeral is no tenth: 一成立, 二成员.</summary>
    internal static readonly WordList TenthsStop = WordList.AtStart("成立 成为 成员 成功 成就 成果 成长 成都 成本 成果 成人 成不变 成套 成熟 成绩 成效");

    /// <summary>What makes the number in front of it an ordinal or a part of a name.</summary>
    private static readonly WordList Ordinals = WordList.AtEnd("第 每一 同一 任一 某一 另一 这一 那一 之 这 这些 星期 礼拜 No. NO.");

    /// <summary>Nouns that a plan lists under a number without committing to an amount.</summary>
    private static readonly WordList Abstractions = WordList.AtStart(
        "方面 层面 层次 环节 维度 阶段 意识 自信 维护 确立 到位 统一 转变 五年 百年 世纪 一流 问题 原则 要求 积极性 坚持 必须 毫不 结合 " +
        "突破口 抓手 特点 特征 中心任务 基本点 关系 矛盾 时期 学期 学年 年头 五年计划 因素 原因 条件 观点 概念 步骤 " +
        "领域 方向 板块 大类 门类 类别 等级 等次 档次 批次 梯队 课堂 代表 文明 大局 循环 中全会");

    /// <summary>Adjectives that may stand before such a noun.</summary>
    private static readonly WordList Adjectives = WordList.AtStart("大 主要 基本 重要 关键 不同 具体");

    /// <summary>What makes an amount of time a name: 15分钟生活圈, 24小时值班.</summary>
    private static readonly WordSet TimeNames = WordSet.Of(["圈", "值班", "值守", "在线", "热线", "监控", "不间断", "巡"]);

    private const int BaselineReach = 12;

    private static readonly WordSet ProjectNouns = WordSet.Of(["项目", "工程", "装置", "机组", "电站", "生产线", "基地"]);

    private static readonly WordSet Lowered = WordSet.Of(["降至", "降到", "减至", "提高到", "提高至", "增加到", "增至"]);

    private static readonly WordList ClassNouns = WordList.AtStart("大班 超大班 班额 的大班 的超大班 的班额 的班级 班级");

    private static readonly WordList Differences = WordList.AtStart("少 多 增加 增长 减少 提高 下降 高 低 的水平");

    private static readonly WordList TimeLimits = WordList.AtStart("内 之内 以内 前 后 之后 起");

    /// <summary>What ends a clause.</summary>
    internal static readonly SearchValues<char> Pauses = SearchValues.Create("，,；;。：:！？\n");


    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("“”‘’《》「」『』");

    /// <summary>Whether what stands directly before <paramref name="start"/> makes the number an ordinal or ties it to letters or other digits.</summary>
    internal static bool IsTiedInFront(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
        {
            return false;
        }

        char before = text[start - 1];
        if (before is '几' or '数' && !NumberReader.IsDigit(text[start]))
        {
            return true;
        }

        bool isSign = before is '+' or '＋' or '·' or '.' or '．' or '/' or '／' or '×' or '*' or '#' or '_' or '&' or '＆' or '∶' or '№' or '〔' or '［' or '[';
        bool isRatio = before is ':' or '：' && start >= 2 && NumberReader.IsDigit(text[start - 2]);
        return isSign || isRatio || char.IsAsciiLetter(before) || Ordinals.Match(text[Math.Max(0, start - 3)..start]) > 0;
    }

    /// <summary>Whether what stands directly behind the number makes it a part of a name: 3+2, 5G, 1∶8.</summary>
    internal static bool IsTiedBehind(ReadOnlySpan<char> text, int end) =>
        end < text.Length && text[end] is '+' or '＋' or '×' or '∶' or '*' or '·' or '—' or '〕' or '］' or ']' or '号' or '字';

    /// <summary>Whether the place stands inside 《》 or inside a short quotation, which names something.</summary>
    internal static bool IsQuoted(ReadOnlySpan<char> text, int start, int end)
    {
        int from = Math.Max(0, start - (2 * LongestQuotation));
        int opening = text[from..start].LastIndexOfAny(QuotationMarks);
        if (opening < 0 || text[from + opening] is not ('“' or '《' or '‘' or '「' or '『'))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[end..Math.Min(text.Length, end + (2 * LongestQuotation))];
        int closing = rest.IndexOfAny(QuotationMarks);
        int length = end + closing - (from + opening);
        return closing >= 0 && (text[from + opening] == '《' || (length <= LongestQuotation && rest[closing] is '”' or '’' or '」' or '』'));
    }

    /// <summary>Whether the counted thing is one that a plan only lists: 三个方面, 5大原则.</summary>
    internal static bool CountsAbstraction(ReadOnlySpan<char> rest)
    {
        int adjective = Adjectives.Match(rest);
        return Abstractions.Match(rest) > 0 || (adjective > 0 && Abstractions.Match(rest[adjective..]) > 0);
    }

    /// <summary>Whether an amount of time names a service or an area: 15分钟生活圈, 24小时值班.</summary>
    internal static bool NamesByTime(ReadOnlySpan<char> rest) => rest[..Math.Min(rest.Length, 6)].IndexOfAny(TimeNames) >= 0;

    /// <summary>Whether 内 or the like makes an amount of time a limit for a procedure: 5天内报送.</summary>
    internal static bool IsTimeLimit(ReadOnlySpan<char> rest) => TimeLimits.Match(rest) > 0;

    /// <summary>Whether 每 stands in front without a pause between: 每年组织两次; not 每一个.</summary>
    internal static bool IsFrequency(ReadOnlySpan<char> before)
    {
        int every = before.LastIndexOf('每');
        return every >= 0 && every < before.Length - 1 && before[every..].IndexOfAny(Pauses) < 0;
    }

    /// <summary>Whether the figure is only what a change starts from: 由66户整合至12户.</summary>
    internal static bool IsBaseline(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> rest = behind[..Math.Min(behind.Length, BaselineReach)];
        if (rest.StartsWith("的", StringComparison.Ordinal) && rest.IndexOfAny(Lowered) >= 0)
        {
            // 16%的税率降至13%
            return true;
        }

        if (before.IsEmpty || before[^1] is not ('从' or '由'))
        {
            return false;
        }

        int to = rest.IndexOfAny('到', '至', '为');
        return to >= 0 && to + 1 < rest.Length && (NumberReader.IsDigit(rest[to + 1]) || Text.Characters.IsChineseDigit(rest[to + 1]));
    }

    /// <summary>Whether the figure is only what another is compared with: 比预算的600亿元多54%.</summary>
    internal static bool IsComparedWith(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        before.IndexOfAny('比', '较') >= 0 && before.IndexOf("比重", StringComparison.Ordinal) < 0 && before.IndexOf("比例", StringComparison.Ordinal) < 0
        && Differences.Match(behind) > 0;

    /// <summary>Whether the figure only says out of how many: 9所学校中的5个志愿, 首批5个国家公园之一.</summary>
    internal static bool IsScope(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> rest = behind[..Math.Min(behind.Length, BaselineReach)];
        int pause = rest.IndexOfAny(Pauses);
        rest = pause < 0 ? rest : rest[..pause];
        return rest.IndexOf("中的", StringComparison.Ordinal) >= 0 || rest.IndexOf("之一", StringComparison.Ordinal) >= 0;
    }

    /// <summary>Whether a number of people only says which classes are meant: 56人以上大班额.</summary>
    internal static bool IsClassSize(string unit, ReadOnlySpan<char> behind) => unit == "人" && ClassNouns.Match(behind) > 0;

    /// <summary>Whether an amount is the size of a project, part of its name: 年产60万吨油料项目.</summary>
    internal static bool IsProjectSize(string unit, ReadOnlySpan<char> behind)
    {
        if (unit is not ("吨" or "千瓦"))
        {
            return false;
        }

        ReadOnlySpan<char> rest = behind[..Math.Min(behind.Length, BaselineReach)];
        int pause = rest.IndexOfAny(Pauses);
        return (pause < 0 ? rest : rest[..pause]).IndexOfAny(ProjectNouns) >= 0;
    }

    /// <summary>Whether years are a measure of schooling or life here, not a date or a term.</summary>
    internal static bool YearsMeasured(ReadOnlySpan<char> before) => before.IndexOf("教育年限", StringComparison.Ordinal) >= 0;

    /// <summary>Whether an age is a measure of a people, not of a pupil.</summary>
    internal static bool AgeMeasured(ReadOnlySpan<char> before) => before.IndexOf("寿命", StringComparison.Ordinal) >= 0;
}
