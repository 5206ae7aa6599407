using System.Text;
using WorkPlan.Analysis.Discovery;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Tests.Discovery;

/// <summary>Plans of invented sentences, made from a seed, which use given phrases in ever other surroundings.</summary>
internal static class InventedPlans
{
    internal const string CopiedClause = "统一思想提升美丽校园品质";

    private static readonly WordSegmenter Segmenter = new();
    private static readonly PhraseMatcher Matcher = new(Lexicon.Empty);
    private static readonly string[] Fronts = ["推进", "深化", "完善", "各校要落实", "继续做好", "总结", "宣传", "支持学校开展", "检查", "大力实施"];
    private static readonly string[] Backs = ["工作", "经验", "试点", "，提高质量", "。教师参加", "方案", "的成果", "、安全检查", "，家长满意", "制度"];
    private static readonly string[] Fillers = ["学校食堂卫生情况良好", "教师定期参加培训", "学生每天锻炼一小时", "图书馆向社区开放", "校车按时检修"];

    /// <summary>Plans of one year, each with every phrase several times, and with one clause that is the same in all.</summary>
    internal static List<DiscoveryDocument> Make(int seed, int count, int year, params string[] phrases)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(i => Of($"{year}-{i}", Write(random, year, phrases)))];
    }

    internal static DiscoveryDocument Of(string id, string text) => new(id, PlanAnalysis.Analyze(Plan.Parse(text), Segmenter, Matcher));

    private static string Write(Random random, int year, string[] phrases)
    {
        StringBuilder text = new($"{year}年教育工作要点\n一、主要任务\n");
        int number = 0;
        foreach (string phrase in phrases)
        {
            for (int i = 0; i < 3; i++)
            {
                text.Append($"{++number}.{Pick(random, Fronts)}{phrase}{Pick(random, Backs)}。{Pick(random, Fillers)}。\n");
            }
        }

        return text.Append($"{++number}.{Pick(random, Fillers)}，{CopiedClause}，{Pick(random, Fillers)}。\n").ToString();
    }

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];
}
