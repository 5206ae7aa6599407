using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;
using WorkPlan.Core.Tests.Generation;
using WorkPlan.Core.Tests.Infrastructure;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Tests;

/// <summary>What is promised of words and phrases in a plan, over the samples, generated plans and the shared corpus.</summary>
public sealed class PlanAnalysisTests
{
    private static readonly WordSegmenter Segmenter = new();
    private static readonly PhraseMatcher Matcher = new(Lexicon.ReadDefault());

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(RepositoryFolder.Samples, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Samples_keep_what_is_promised(string name) => Check(File.ReadAllText(Path.Combine(RepositoryFolder.Samples, name)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Generated_plans_keep_what_is_promised(int seed) => Check(PlanGenerator.Generate(seed, GeneratorOptions.Default).Text);

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D\uDE00\uD83D“双减")]
    public void Odd_texts_keep_what_is_promised(string text) => Check(text);

    [SharedTheory]
    [MemberData(nameof(SharedCorpus.Documents), MemberType = typeof(SharedCorpus))]
    public void Documents_keep_what_is_promised(string path) => Check(SharedCorpus.Read(path));

    [Fact]
    public void Words_and_phrases_of_a_part_are_those_that_stand_in_it()
    {
        PlanAnalysis analysis = Analyze("2022年工作要点\n一、推进双减\n1.落实五育并举。\n2.深化县管校聘。\n");
        Section section = analysis.Plan.Sections.Single();
        Assert.Equal("双减 五育并举 县管校聘", string.Join(' ', analysis.PhrasesOf(section).Select(match => match.Canonical)));
        Assert.Equal("县管校聘", string.Join(' ', analysis.PhrasesOf(section.Tasks.Last()).Select(match => match.Canonical)));
        Assert.Contains("落实", analysis.WordsOf(section.Tasks.First()).Select(word => analysis.Plan.Source.Slice(word.Span)));
    }

    [Fact]
    public void Punctuation_and_blanks_are_words_that_are_not_counted()
    {
        PlanAnalysis analysis = Analyze("推进 改革，落实双减。");
        Assert.Equal(analysis.WordCount + 3, analysis.Words.Length);
    }

    private static PlanAnalysis Analyze(string text) => PlanAnalysis.Analyze(Plan.Parse(text), Segmenter, Matcher);

    private static void Check(string text)
    {
        PlanAnalysis analysis = Analyze(text);
        Assert.True(analysis.Phrases.SequenceEqual(Analyze(text).Phrases));
        int reached = 0;
        foreach (Word word in analysis.Words)
        {
            Assert.True(word.Span.Start >= 0 && word.Span.End <= text.Length && word.Span.Start >= reached - word.Span.Length);
            reached = word.Span.End;
        }

        int free = 0;
        foreach (PhraseMatch match in analysis.Phrases)
        {
            Assert.True(match.Span.Start >= free, $"{match} at {match.Span} begins before {free}");
            free = match.Span.Start;
            Assert.Contains(match.Text, Evidence(analysis.Plan, match.Span), StringComparison.Ordinal);
        }
    }

    /// <summary>The clean text that the source at a place stands for; more than a match where one repair made more.</summary>
    private static string Evidence(Plan plan, TextSpan span)
    {
        TextSpan clean = plan.CleanText.Map.ToClean(span);
        return plan.CleanText.Text.Substring(clean.Start, clean.Length);
    }
}
