using System.Globalization;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;
using WorkPlan.Export.Views;
using WorkPlan.Export.Views.Comparisons;

namespace WorkPlan.Export.Tests.Views.Comparisons;

public sealed class TargetRunsTests
{
    [Fact]
    public void A_figure_is_raised_or_lowered()
    {
        Check(new(TargetChangeKind.Raised, Of("新增学位", 900), Of("新增学位", 1200), DeadlineChangeKind.Same), "↑ 新增学位 = 900个 → = 1200个");
        Check(new(TargetChangeKind.Lowered, Of("新增学位", 900), Of("新增学位", 0.5m), DeadlineChangeKind.Same), "↓ 新增学位 = 900个 → = 0.5个");
        Check(new(TargetChangeKind.Raised, Of("新增学位", 900), Of("增加学位", 950), DeadlineChangeKind.Same), "↑ 新增学位 = 900个 → 增加学位 = 950个");
    }

    [Fact]
    public void A_target_comes_or_goes()
    {
        Check(new(TargetChangeKind.Added, null, Of("新增学位", 900, "2021-12-31"), DeadlineChangeKind.Same), "+ 新增学位 = 900个 by 2021-12-31");
        Check(new(TargetChangeKind.Dropped, Of("新增学位", 900) with { Status = TargetStatus.Achieved }, null, DeadlineChangeKind.Same), "− 新增学位 = 900个  (achieved)");
        Check(new(TargetChangeKind.Added, null, Of("", 11.3m), DeadlineChangeKind.Same), "+ 增长900个");
    }

    [Theory]
    [InlineData(DeadlineChangeKind.Earlier, "2021-12-31", "2021-06-30", "= 新增学位 = 900个  by 2021-12-31 → 2021-06-30 (earlier)")]
    [InlineData(DeadlineChangeKind.Earlier, "2020-12-31", "2021-06-30", "= 新增学位 = 900个  by 2020-12-31 → 2021-06-30 (earlier in its year)")]
    [InlineData(DeadlineChangeKind.Later, "2021-06-30", "2021-12-31", "= 新增学位 = 900个  by 2021-06-30 → 2021-12-31 (later)")]
    [InlineData(DeadlineChangeKind.Added, null, "2021-12-31", "= 新增学位 = 900个  by — → 2021-12-31 (date added)")]
    [InlineData(DeadlineChangeKind.Dropped, "2021-12-31", null, "= 新增学位 = 900个  by 2021-12-31 → — (date dropped)")]
    public void A_deadline_changes(DeadlineChangeKind kind, string? old, string? current, string expected) =>
        Check(new(TargetChangeKind.Same, Of("新增学位", 900, old), Of("新增学位", 900, current), kind), expected);

    [Fact]
    public void The_same_figure_of_something_else_shows_both() => Check(
        new(TargetChangeKind.Same, Of("新增学位", 900), Of("增加学位", 900, "2021-12-31"), DeadlineChangeKind.Added),
        "= 新增学位 = 900个 → 增加学位 = 900个  by — → 2021-12-31 (date added)");

    [Fact]
    public void The_same_target_is_no_change()
    {
        Assert.False(new TargetChange(TargetChangeKind.Same, Of("新增学位", 900), Of("新增学位", 900), DeadlineChangeKind.Same).IsChange());
        Assert.True(new TargetChange(TargetChangeKind.Same, Of("新增学位", 900), Of("新增学位", 900), DeadlineChangeKind.Later).IsChange());
    }

    private static void Check(TargetChange change, string expected) => Assert.Equal(expected, string.Concat(TargetRuns.Of(change).Select(run => run.Text)));

    private static Target Of(string indicator, decimal value, string? deadline = null) => new(
        "增长900个",
        indicator,
        TargetComparator.Equal,
        value,
        null,
        "个",
        deadline is null ? null : DateOnly.Parse(deadline, CultureInfo.InvariantCulture),
        TargetStatus.Planned,
        null,
        default);
}
