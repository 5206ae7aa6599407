using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases.Shapes;

/// <summary>The words by which quoted names are told from other quotations. Own observation over plans.</summary>
internal static class ShapeWords
{
    /// <summary>Marks that end sentences, open titles or join years: a quoted name holds none.</summary>
    internal static readonly SearchValues<char> MarksOutsideNames = SearchValues.Create("。？！；：?!;:《》—…\n“”‘’「」『』");

    /// <summary>What dates in quotation marks are written with.</summary>
    internal static readonly SearchValues<char> DigitsAndPoints = SearchValues.Create("0123456789.·");

    /// <summary>The nouns that make a name of a short quotation: “十百千”工程, “国培”计划.</summary>
    private static readonly WordList Heads = WordList.AtStart("工程 计划 行动");

    /// <summary>The last words of prizes, festivals, meetings, platforms and topics.</summary>
    private static readonly WordList OtherEndings = WordList.AtEnd(
        "奖 节 论坛 讲坛 研讨会 大会 会议 大赛 比赛 竞赛 杯赛 平台 问题 现象 故事 专栏 栏目 奖章 称号 公众号 在线 网站 系统 "
        + "论文 课题");

    /// <summary>What behind the closing mark says that a prize, contest, meeting, column or evil was named.</summary>
    private static readonly WordList OtherFollowers = WordList.AtStart(
        "奖 大赛 比赛 竞赛 杯 联赛 称号 荣誉 评选 论坛 研讨 专栏 栏目 公众号 微信 微博 网站 APP 课题 现象 一词 等字样 "
        + "品牌序列 文艺 演出 晚会 展览");

    /// <summary>What in front of the opening mark says so.</summary>
    private static readonly WordList OtherLeaders = WordList.AtEnd("届 次 所谓 课题 栏目 专栏 获");

    /// <summary>The head that stands at the beginning of a text; empty where none does.</summary>
    internal static ReadOnlySpan<char> HeadAt(ReadOnlySpan<char> text) => text[..Heads.Match(text)];

    internal static bool EndsOtherwise(ReadOnlySpan<char> quoted) => OtherEndings.Fits(quoted);

    internal static bool FollowsOtherwise(ReadOnlySpan<char> behind) => OtherFollowers.Fits(behind);

    internal static bool PrecedesOtherwise(ReadOnlySpan<char> before) => OtherLeaders.Fits(before);
}
