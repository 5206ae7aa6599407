using System.Globalization;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;
using WorkPlan.Core.Tests.Infrastructure;
using WorkPlan.Core.Text;
using Xunit.Abstractions;

namespace WorkPlan.Analysis.Tests.Comparison;

/// <summary>What holds of every comparison, over generated plans and their variations, hostile texts, and the shared corpus.</summary>
public sealed class ComparisonPropertyTests(ITestOutputHelper output)
{
    private static readonly PlanComparerOptions[] AllOptions =
        [PlanComparerOptions.Years, PlanComparerOptions.Regions, PlanComparerOptions.Levels, new PlanComparerOptions { MinimumConfidence = 0 }, new PlanComparerOptions { MinimumConfidence = 1 }];

    public static TheoryData<string> OddTexts =>
    [
        "",
        "一、\n1.\n2.\n3.\n",
        "一、工作\n1.12345。\n2.12345。\n3.67890。\n",
        "一、工作\n1.100%。\n2.……\n3.，，，。\n",
        "一、工作\n" + string.Concat(Enumerable.Range(1, 120).Select(number => $"{number}.加强校园安全工作。落实责任，强化督查。\n")),
        "一、工作\n1.加强校园安全。" + string.Concat(Enumerable.Repeat("落实责任，", 3000)) + "\n2.加强校园安全。" + string.Concat(Enumerable.Repeat("强化督查，", 3000)) + "\n",
        "一、工作\n1.\uD83D\uDE00\uD83D培训教师。\u202E反写\u0000。\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Generated_plans_keep_what_is_promised(int group)
    {
        for (int seed = group * 10; seed < (group * 10) + 10; seed++)
        {
            output.WriteLine($"seed {seed}");
            string text = PlanVariation.Plan(seed);
            Check(text, PlanVariation.Vary(text, seed));
            Check(text, PlanVariation.Plan(seed + 1));
        }
    }

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Odd_texts_keep_what_is_promised(string text)
    {
        Check(text, text);
        Check(text, PlanVariation.Vary(text, 5));
        Check(text, PlanVariation.Plan(1));
    }

    [SharedFact]
    public void Documents_keep_what_is_promised()
    {
        PlanAnalysis[] documents = [.. SharedCorpus.Paths().Select(path => Analyses.Of(SharedCorpus.Read(path)))];
        for (int i = 0; i < documents.Length; i++)
        {
            Check(documents[i], documents[(i + 1) % documents.Length], AllOptions[i % 3]);
            Check(documents[i], documents[i], AllOptions[i % 3]);
        }
    }

    [Fact]
    public void Culture_and_threads_make_no_difference()
    {
        string text = PlanVariation.Plan(7);
        PlanAnalysis old = Analyses.Of(text);
        PlanAnalysis current = Analyses.Of(PlanVariation.Vary(text, 7));
        string expected = ComparisonDump.Whole(PlanComparer.Compare(old, current));
        Parallel.ForEach(["tr-TR", "ar-SA", "zh-CN", "de-DE", "th-TH", "", "fr-FR", "zh-TW"], culture =>
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, ComparisonDump.Whole(PlanComparer.Compare(old, current)));
        });
    }

    private static void Check(string before, string after)
    {
        PlanAnalysis old = Analyses.Of(before);
        PlanAnalysis current = Analyses.Of(after);
        foreach (PlanComparerOptions options in AllOptions)
        {
            Check(old, current, options);
        }

        Check(old, old, PlanComparerOptions.Years);
        Check(old, old, PlanComparerOptions.Regions);
    }

    private static void Check(PlanAnalysis old, PlanAnalysis current, PlanComparerOptions options)
    {
        PlanComparison comparison = PlanComparer.Compare(old, current, options);
        CountEachTaskOnce(comparison);
        foreach (TaskMatch match in comparison.Matches)
        {
            TraceEdits(match);
            Assert.InRange(match.Similarity, 0, 1);
            Assert.InRange(match.Confidence, options.MinimumConfidence, 1);
        }

        CompareWithSwapped(comparison);
        if (old == current && options.MinimumConfidence < 1)
        {
            AllIsSame(comparison);
        }
    }

    private static void CountEachTaskOnce(PlanComparison comparison)
    {
        PlanTask[] old = [.. comparison.Matches.Select(match => match.Old), .. comparison.Merges.SelectMany(merge => merge.Parts), .. comparison.Removed];
        PlanTask[] current = [.. comparison.Matches.Select(match => match.New), .. comparison.Splits.SelectMany(split => split.Parts), .. comparison.Added];
        Assert.Equal(comparison.Old.Plan.Tasks, old.OrderBy(task => task.Span.Start));
        Assert.Equal(comparison.New.Plan.Tasks, current.OrderBy(task => task.Span.Start));
        ComparisonFigures figures = comparison.Figures;
        Assert.Equal(figures.OldTasks, figures.Continued + figures.MergedIn + figures.Dropped);
        Assert.Equal(figures.NewTasks, figures.Continued + figures.SplitOff + figures.Added);
        Assert.Equal(figures.Continued, figures.Same + figures.Reworded + figures.Retargeted + figures.Moved);
        Assert.InRange(figures.VerbatimShare, 0, 1);
    }

    private static void TraceEdits(TaskMatch match)
    {
        Assert.EndsWith(string.Concat(match.Edits.Select(edit => edit.OldText)), match.Old.Text, StringComparison.Ordinal);
        Assert.EndsWith(string.Concat(match.Edits.Select(edit => edit.NewText)), match.New.Text, StringComparison.Ordinal);
        EditKind? last = null;
        foreach (PlanEdit edit in match.Edits)
        {
            Assert.Contains(edit.OldText, CleanAt(match.Old.Plan, edit.OldSpan), StringComparison.Ordinal);
            Assert.Contains(edit.NewText, CleanAt(match.New.Plan, edit.NewSpan), StringComparison.Ordinal);
            Assert.Equal(edit.Kind == EditKind.Unchanged, WithoutBlanks(edit.OldText) == WithoutBlanks(edit.NewText));
            Assert.True(edit.Kind != EditKind.Inserted || edit.OldText.Length == 0);
            Assert.True(edit.Kind != EditKind.Deleted || edit.NewText.Length == 0);
            Assert.True(last is null || (edit.Kind == EditKind.Unchanged) != (last == EditKind.Unchanged));
            last = edit.Kind;
        }
    }

    private static string CleanAt(Plan plan, TextSpan span)
    {
        TextSpan clean = plan.CleanText.Map.ToClean(span);
        return plan.CleanText.Text.Substring(clean.Start, clean.Length);
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void CompareWithSwapped(PlanComparison comparison)
    {
        PlanComparison swapped = PlanComparer.Compare(comparison.New, comparison.Old, comparison.Options);
        Assert.Equal(
            comparison.Matches.Select(match => (match.Old, match.New, match.Similarity, match.Confidence)).OrderBy(match => match.Old.Span.Start),
            swapped.Matches.Select(match => (match.New, match.Old, match.Similarity, match.Confidence)));
        Assert.Equal(comparison.Removed.AsEnumerable(), swapped.Added);
        Assert.Equal(comparison.Added.AsEnumerable(), swapped.Removed);
        Assert.Equal(comparison.Splits.Select(split => (split.Old, string.Join(' ', split.Parts))), swapped.Merges.Select(merge => (merge.New, string.Join(' ', merge.Parts))));
        Assert.Equal(comparison.Figures.TargetsRaised, swapped.Figures.TargetsLowered);
        Assert.Equal(comparison.Figures.TargetsAdded, swapped.Figures.TargetsDropped);
    }

    private static void AllIsSame(PlanComparison comparison)
    {
        Assert.All(comparison.Matches, match =>
        {
            Assert.Same(match.Old, match.New);
            Assert.Equal(TaskMatchKind.Same, match.Kind);
            Assert.Equal(1, match.Similarity);
            Assert.Empty(match.Changes);
            Assert.Empty(match.Commitments);
            Assert.All(match.Targets, target => Assert.Equal(TargetChangeKind.Same, target.Kind));
        });
        Assert.Empty(comparison.Removed);
        Assert.Empty(comparison.Added);
        Assert.Empty(comparison.Splits);
        Assert.Empty(comparison.Merges);
    }
}
