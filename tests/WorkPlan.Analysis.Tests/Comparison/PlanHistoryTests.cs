using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Analysis.Tests.Comparison;

/// <summary>Tasks through several years, and where they come from.</summary>
public sealed class PlanHistoryTests
{
    private const string Labour = "推进劳动教育。建设劳动实践基地，开设烹饪、种植课程。";
    private const string Elders = "办好老年大学。开设书画、声乐班，方便老年人就近上课。";
    private const string Safety = "加强校园安全。落实门卫值班制度，安装校车定位设备。";
    private const string Language = "做好语言文字工作。开展普通话推广周活动，评选书写标兵。";

    [Fact]
    public void A_chain_follows_a_task_as_long_as_it_is_continued()
    {
        PlanHistory history = PlanComparer.Trace([Of(Labour, Elders), Of(Safety, Labour), Of(Labour, Language)], PlanComparerOptions.Years);
        Assert.Equal(
            ["推进劳动教育 0-2", "办好老年大学 0-0", "加强校园安全 1-1", "做好语言文字工作 2-2"],
            history.Chains.Select(chain => FormattableString.Invariant($"{chain.Tasks[0].Title} {chain.First}-{chain.Last}")));
        Assert.Equal(2, history.Chains[0].Matches.Length);
        Assert.Equal(2, history.Comparisons.Length);
    }

    [Fact]
    public void Every_task_of_every_plan_stands_in_one_chain()
    {
        PlanAnalysis[] plans = [Of(Labour, Elders), Of(Safety, Labour), Of(Labour, Elders)];
        PlanHistory history = PlanComparer.Trace([.. plans, plans[0]], PlanComparerOptions.Years);
        Assert.Equal(8, history.Chains.Sum(chain => chain.Tasks.Length));
    }

    [Fact]
    public void It_takes_two_plans_to_follow_tasks()
    {
        Assert.Throws<ArgumentException>(() => PlanComparer.Trace([Of(Labour)], PlanComparerOptions.Years));
        Assert.Throws<ArgumentException>(() => PlanComparer.Trace([Of(Labour), null!], PlanComparerOptions.Years));
    }

    [Fact]
    public void A_task_comes_from_above_from_last_year_from_both_or_is_new()
    {
        PlanOrigins origins = PlanComparer.FindOrigins(Of(Labour, Elders), Of(Elders, Safety), Of(Labour, Elders, Safety, Language));
        Assert.Equal(
            [TaskOriginKind.Upper, TaskOriginKind.Both, TaskOriginKind.LastYear, TaskOriginKind.New],
            origins.Tasks.Select(task => task.Kind));
        Assert.Equal("1 Upper, 1 LastYear, 1 Both, 1 New", origins.ToString());
    }

    private static PlanAnalysis Of(params string[] tasks) =>
        Analyses.Of("一、工作\n" + string.Concat(tasks.Select((task, place) => FormattableString.Invariant($"{place + 1}.{task}\n"))));
}
