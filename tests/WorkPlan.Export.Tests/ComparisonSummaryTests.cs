using System.Text.RegularExpressions;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Export.Tests.Infrastructure;
using WorkPlan.Export.Views;

namespace WorkPlan.Export.Tests;

/// <summary>The texts for people about several plans.</summary>
public sealed class ComparisonSummaryTests
{
    private const char Escape = '\u001B';

    /// <summary>The views that the same promises hold for.</summary>
    private static readonly Dictionary<string, Func<PlanViewOptions, string>> Views = new(StringComparer.Ordinal)
    {
        ["years"] = options => Compared.Summary(Compared.Years(), options),
        ["regions"] = options => Compared.Summary(Compared.Regions(), options),
        ["levels"] = options => Compared.Summary(Compared.Levels(), options),
        ["history"] = options => Compared.Summary(Compared.History(), options),
        ["origins"] = options => Compared.Summary(Compared.Origins(), options),
    };

    public static TheoryData<string> Names => [.. Views.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_view_is_written_as_approved(string view) => Fixture.Approve($"Comparison/{view}.summary", Views[view](PlanViewOptions.Default));

    [Theory]
    [MemberData(nameof(Names))]
    public void Colors_come_only_where_they_are_wanted(string view)
    {
        string colored = Views[view](new PlanViewOptions { UsesColor = true });
        string plain = Views[view](PlanViewOptions.Default);
        Assert.Contains(Escape, colored);
        Assert.DoesNotContain(Escape, plain);
        Assert.Equal(plain, Regex.Replace(colored, "\u001B\\[[0-9;]*m", ""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Wrapped_lines_fit_the_screen_and_lose_no_word(string view)
    {
        string plain = Views[view](PlanViewOptions.Default);
        foreach (int width in (int[])[60, 100])
        {
            string wrapped = Views[view](new PlanViewOptions { Width = width });
            Assert.All(wrapped.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
            Assert.Equal(WithoutBlanks(plain), WithoutBlanks(wrapped));
        }

        Assert.Equal(WithoutBlanks(plain), WithoutBlanks(Views[view](new PlanViewOptions { Width = 1 })));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_culture_changes_nothing(string view) =>
        Assert.Equal(Views[view](PlanViewOptions.Default), OddCulture.Under(() => Views[view](PlanViewOptions.Default)));

    [Fact]
    public void A_plan_compared_with_itself_is_only_counted()
    {
        PlanComparison comparison = PlanComparer.Compare(Compared.Load(Compared.City2020), Compared.Load(Compared.City2020));
        string text = Compared.Summary(comparison);
        Assert.Contains("10 tasks continued (10 word for word), 0 new, 0 dropped\nno target changed; 100% of ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("落实主体责任", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[-", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_that_nothing_tells_apart_are_called_old_and_new()
    {
        const string Text = "某区教育局2022年工作要点\n一、任务\n1．新建学校。新建学校3所。\n";
        string text = Compared.Summary(Compared.Texts(Text, Text));
        Assert.StartsWith("OLD  某区教育局2022年工作要点  (no name)\nNEW  某区教育局2022年工作要点  (no name)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_that_nothing_tells_apart_are_numbered()
    {
        PlanComparison comparison = Compared.Texts("一、任务\n1．新建学校。新建学校3所。", "一、任务\n1．新建学校。新建学校4所。");
        PlanHistory history = PlanComparer.Trace([comparison.Old, comparison.New], PlanComparerOptions.Years);
        string text = Compared.Summary(history, PlanViewOptions.Default);
        Assert.StartsWith("1  (no title)  (no name)\n2  (no title)  (no name)\n\n1 → 2  1 task continued", text, StringComparison.Ordinal);
        Assert.EndsWith("1  2  in 1  1 task\n●  ●  新建学校  retargeted\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\n", "。\n1.\n")]
    [InlineData("", "一、任务\n1.新建学校。新建学校3所。")]
    public void Any_texts_can_be_shown(string old, string current) =>
        Assert.EndsWith("\n", Compared.Summary(Compared.Texts(old, current)), StringComparison.Ordinal);

    [Fact]
    public void No_document_steers_the_terminal()
    {
        // clear the screen; a bell; the other way to say ESC [ (U+009B); right-to-left override (U+202E)
        const string Old = "\u001B[2J2020年\u202E工作要点\n一、任务\u009B2J\n1.甲方任务\u0007。新建学校3所，改造食堂\u001B]0;标题\u0007五处。\n2.乙方\u001B任务。整治校园周边。";
        const string New = "2021年工作要点\n一、任务\u009B3J\n1.甲方任务。新建学校\u202E4所，改造食堂\u001B[31m六处。\n3.丙\u0007方。开展义务植树。";
        PlanComparison comparison = Compared.Texts(Old, New);
        PlanHistory history = PlanComparer.Trace([comparison.Old, comparison.New], PlanComparerOptions.Years);
        PlanOrigins origins = PlanComparer.FindOrigins(comparison.Old, comparison.Old, comparison.New);
        string[] texts =
        [
            Compared.Summary(comparison), Compared.Summary(history, PlanViewOptions.Default), Compared.Summary(origins, PlanViewOptions.Default),
        ];
        Assert.All(texts, text => Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u202E'));
    }

    [Fact]
    public void Nulls_are_refused()
    {
        PlanComparison comparison = Compared.Years();
        Assert.Throws<ArgumentNullException>(() => ComparisonSummary.Write((PlanComparison)null!, TextWriter.Null, PlanViewOptions.Default));
        Assert.Throws<ArgumentNullException>(() => ComparisonSummary.Write((PlanHistory)null!, TextWriter.Null, PlanViewOptions.Default));
        Assert.Throws<ArgumentNullException>(() => ComparisonSummary.Write((PlanOrigins)null!, TextWriter.Null, PlanViewOptions.Default));
        Assert.Throws<ArgumentNullException>(() => ComparisonSummary.Write(comparison, null!, PlanViewOptions.Default));
        Assert.Throws<ArgumentNullException>(() => ComparisonSummary.Write(comparison, TextWriter.Null, null!));
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
