using System.Globalization;
using WorkPlan.Core;
using WorkPlan.Export.Tests.Infrastructure;
using WorkPlan.Export.Views;

namespace WorkPlan.Export.Tests;

/// <summary>The texts for people: the summary and the tree.</summary>
public sealed class PlanViewTests
{
    private const char Escape = '\u001B';

    [Fact]
    public void The_summary_is_written_as_approved() => Fixture.Approve("district-plan.summary", Written.Summary(Written.Load("district-plan.txt").Plan));

    [Fact]
    public void The_tree_is_written_as_approved() => Fixture.Approve("district-plan.tree", Written.Tree(Written.Load("district-plan.txt").Plan));

    [Fact]
    public void The_tree_shows_the_place_of_every_section_task_and_fact()
    {
        Plan plan = Written.Load("district-plan.txt").Plan;
        string[] lines = Written.Tree(plan).Split('\n');
        foreach (PlanNode node in plan.Descendants())
        {
            if (node is Section or PlanTask)
            {
                Assert.Contains(lines, line => StandsAt(line, plan, node.Span.Start) && line.Contains(node.ToString()!, StringComparison.Ordinal));
            }
        }

        foreach (Target target in plan.Tasks.SelectMany(task => task.Targets))
        {
            Assert.Contains(lines, line => StandsAt(line, plan, target.Span.Start) && line.Contains(target.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_tree_accounts_for_every_repair()
    {
        Plan plan = Written.Load("district-plan.txt").Plan;
        string tree = Written.Tree(plan);
        int told = tree.Split('\n').Where(line => line.Contains(" repair ", StringComparison.Ordinal)).Sum(CountOf);
        Assert.Equal(plan.Repairs.Length, told);

        static int CountOf(string line)
        {
            int times = line.IndexOf('×', StringComparison.Ordinal);
            return times < 0 ? 1 : int.Parse(new string([.. line[(times + 1)..].TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("一、")]
    [InlineData("。\n。\n1.\n2.\n（一）")]
    public void Any_text_can_be_shown(string text)
    {
        Plan plan = Plan.Parse(text);
        Assert.EndsWith("\n", Written.Tree(plan), StringComparison.Ordinal);
        Assert.EndsWith("\n", Written.Summary(plan), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_can_be_shown() => Assert.Contains("\\uD800", Written.Tree(Plan.Parse("一、甲\uD800乙")), StringComparison.Ordinal);

    [Fact]
    public void No_document_steers_the_terminal()
    {
        // clear the screen; a bell; the other way to say ESC [ (U+009B); right-to-left override (U+202E)
        Plan plan = Plan.Parse("一、\u001B[2J清屏\u0007\u009B2J\u202E\n1.任务\u001B]0;标题\u0007。建设学校3所。");
        foreach (string text in (string[])[Written.Tree(plan), Written.Summary(plan)])
        {
            Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
        }
    }

    [Fact]
    public void Colors_come_only_where_they_are_wanted()
    {
        Plan plan = Written.Load("district-plan.txt").Plan;
        string colored = Written.Text(plan, PlanTree.Write, new PlanViewOptions { UsesColor = true });
        Assert.Contains(Escape, colored);
        Assert.DoesNotContain(Escape, Written.Tree(plan));
        Assert.Equal(Written.Tree(plan), System.Text.RegularExpressions.Regex.Replace(colored, "\u001B\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(100)]
    public void Wrapped_lines_fit_the_screen_and_lose_no_word(int width)
    {
        Plan plan = Written.Load("district-plan.txt").Plan;
        string wrapped = Written.Text(plan, PlanSummary.Write, new PlanViewOptions { Width = width });
        Assert.All(wrapped.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        Assert.Equal(WithoutBlanks(Written.Summary(plan)), WithoutBlanks(wrapped));
    }

    [Fact]
    public void A_narrow_screen_is_no_reason_to_fail()
    {
        Plan plan = Written.Load("district-plan.txt").Plan;
        foreach (int width in (int[])[1, 2, 10])
        {
            PlanViewOptions options = new() { Width = width };
            Assert.Equal(WithoutBlanks(Written.Summary(plan)), WithoutBlanks(Written.Text(plan, PlanSummary.Write, options)));
            Assert.NotEmpty(Written.Text(plan, PlanTree.Write, options));
        }
    }

    private static bool StandsAt(string line, Plan plan, int position) =>
        line.TrimStart().StartsWith($"{plan.Source.GetLinePosition(position)} ", StringComparison.Ordinal);

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
