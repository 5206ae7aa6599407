using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests;

/// <summary>The pages of comparisons: what they say, and what no document can do to them.</summary>
public sealed class ComparisonPageTests
{
    [Fact]
    public void Lines_end_in_line_feeds() => Assert.DoesNotContain('\r', Pages.ByName["years"]());

    [Fact]
    public void Each_source_is_shown_as_given()
    {
        IHtmlDocument document = PageShape.Parse(Pages.ByName["origins"]());
        string[] shown = [.. document.QuerySelectorAll(".lines").Select(lines => lines.TextContent)];
        Assert.Equal(((string[])[Compared.Province, Compared.City2020, Compared.City2021]).Select(name => Written.Load(name).Plan.Source.Text), shown);
    }

    [Fact]
    public void Each_anchor_holds_the_text_of_its_span()
    {
        PlanComparison comparison = Compared.Years();
        IHtmlDocument document = PageShape.Parse(Pages.Page(comparison, Compared.City2020, Compared.City2021));
        int checkedAnchors = 0;
        foreach (IElement place in document.QuerySelectorAll(".lines .at[id]"))
        {
            string[] parts = place.Id!.Split('-');
            Plan plan = parts[0] == "o" ? comparison.Old.Plan : comparison.New.Plan;
            string given = plan.Source.Slice(new Core.Text.TextSpan(Number(parts[1]), Number(parts[2])));
            Assert.StartsWith(place.TextContent, given, StringComparison.Ordinal); // a place that another one interrupts goes on without an anchor
            checkedAnchors++;
        }

        Assert.InRange(checkedAnchors, 40, int.MaxValue);

        static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Each_task_is_shown_in_full_on_its_side()
    {
        PlanComparison comparison = Compared.Years();
        IHtmlDocument document = PageShape.Parse(Pages.Page(comparison, Compared.City2020, Compared.City2021));
        foreach (IElement fold in document.QuerySelectorAll(".fold > summary"))
        {
            fold.Remove();
        }

        PlanTask[] tasks = [.. comparison.New.Plan.Tasks];
        for (int i = 0; i < tasks.Length; i++)
        {
            IElement item = document.GetElementById($"task-n{i + 1}")!;
            string shown = string.Concat(item.QuerySelectorAll("td.new .title, td.new .text, td[colspan] .text").Select(part => part.TextContent));
            Assert.Equal(tasks[i].Text.Replace("\n\n", "\n", StringComparison.Ordinal), shown);
        }
    }

    [Fact]
    public void A_long_stretch_that_did_not_change_is_folded_and_still_there()
    {
        string same = string.Concat(Enumerable.Range(1, 30).Select(i => $"第{i}所学校改善办学条件，"));
        IHtmlDocument document = PageShape.Check(Pages.Page(
            $"一、改善条件\n1．改造学校。每年安排资金3万元，{same}力争全部完成。", $"一、改善条件\n1．改造学校。每年安排资金5万元，{same}确保全部完成。", PlanComparerOptions.Years));
        IElement fold = document.QuerySelector("td.new .fold")!;
        Assert.Matches("^略同文[0-9]{3}字$", fold.QuerySelector("summary")!.TextContent);
        fold.QuerySelector("summary")!.Remove();
        Assert.Contains(same, document.QuerySelector("td.new .text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_task_of_both_plans_has_an_item()
    {
        foreach (PlanComparison comparison in (PlanComparison[])[Compared.Years(), Compared.Regions(), Compared.Levels()])
        {
            IHtmlDocument document = PageShape.Parse(Pages.Page(comparison));
            int shown = document.QuerySelectorAll("table.rows > tbody").Length + comparison.Merges.Sum(merge => merge.Parts.Length);
            Assert.Equal(comparison.New.Plan.Tasks.Count() + comparison.Removed.Length + comparison.Merges.Sum(merge => merge.Parts.Length), shown);
            Assert.Equal(comparison.Removed.Length, document.QuerySelectorAll("tbody.removed").Length);
            Assert.Equal(comparison.Added.Length, document.QuerySelectorAll("tbody.added").Length);
            Assert.Equal(comparison.Splits.Sum(split => split.Parts.Length), document.QuerySelectorAll("tbody.split").Length);
            Assert.Equal(comparison.Merges.Sum(merge => merge.Parts.Length), document.QuerySelectorAll("tr.part").Length);
        }
    }

    [Theory]
    [InlineData("years", "延续", "新增", "删去", "移动", "改写", "上调", "下调", "力度加强", "时限提前", "拆出", "并入")]
    [InlineData("regions", "两地都有", "仅澜河市", "仅望川市", "文字相同", "较低")]
    [InlineData("levels", "结合落实", "未落实", "本级自有")]
    [InlineData("history", "2020年至2022年", "仅2020年", "延续", "新增", "删去", "拆出", "并入", "改写")]
    [InlineData("origins", "上级与上年都有", "来自上级", "延续上年", "上级有而本年未列")]
    public void A_page_speaks_the_words_of_its_relation(string page, params string[] words)
    {
        string text = PageShape.Parse(Pages.ByName[page]()).Body!.TextContent;
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_removed_task_stands_behind_what_stood_before_it()
    {
        IHtmlDocument document = PageShape.Parse(Pages.ByName["years"]());
        IElement removed = document.QuerySelector("tbody.removed")!;
        Assert.Contains("规范校外培训", removed.TextContent, StringComparison.Ordinal);
        Assert.Contains("改善农村学校条件", removed.PreviousElementSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_lower_level_takes_over_word_for_word_is_told_apart()
    {
        const string Text = "一、加强党的建设\n1．落实主体责任。严格执行党风廉政建设责任制，每季度召开专题会议研究部署。";
        Assert.Contains("原文落实", Pages.Page(Text, Text, PlanComparerOptions.Levels), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_tasks_there_is_still_a_page() => PageShape.Check(Pages.Page("", "", PlanComparerOptions.Default));

    [Fact]
    public void Nulls_are_refused()
    {
        PlanComparison comparison = Compared.Texts("", "");
        SourceInfo source = SourceInfo.FromBytes("a.txt", "utf-8", []);
        Assert.Throws<ArgumentNullException>(() => ComparisonPage.Write((PlanComparison)null!, source, source, TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => ComparisonPage.Write(comparison, null!, source, TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => ComparisonPage.Write(comparison, source, null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => ComparisonPage.Write(comparison, source, source, null!));
        Assert.Throws<ArgumentNullException>(() => ComparisonPage.Write((PlanHistory)null!, [source], TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => ComparisonPage.Write((PlanOrigins)null!, source, source, source, TextWriter.Null));
        ImmutableArray<SourceInfo> tooFew = [source];
        Assert.Throws<ArgumentException>(() => ComparisonPage.Write(Compared.History(), tooFew, TextWriter.Null));
        Assert.Throws<ArgumentException>(() => ComparisonPage.Write(Compared.History(), default, TextWriter.Null));
        Assert.Throws<ArgumentException>(() => ComparisonPage.Write(Compared.History(), [source, null!, source], TextWriter.Null));
    }
}
