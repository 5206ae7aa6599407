using System.Collections.Frozen;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Analysis.Statistics;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Tests.Statistics;

public sealed class DocumentFeatureMatrixTests
{
    private static readonly DocumentFeatureMatrix Matrix = Of(("a1", "学校 教师 学校"), ("b1", "教师 食堂"), ("a2", "食堂 安全 食堂"), ("b2", ""));

    [Fact]
    public void Features_stand_in_the_order_in_which_they_first_occur() => Assert.Equal<string>(["学校", "教师", "食堂", "安全"], Matrix.Features);

    [Fact]
    public void Totals_and_documents_are_counted()
    {
        Assert.Equal([2, 2, 3, 1], Enumerable.Range(0, 4).Select(Matrix.TotalOf));
        Assert.Equal([1, 2, 2, 1], Enumerable.Range(0, 4).Select(Matrix.DocumentCountOf));
        Assert.Empty(Matrix.ValuesOf(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix[4, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix[0, 4]);
    }

    [Fact]
    public void Trimming_keeps_what_is_frequent_and_every_document()
    {
        DocumentFeatureMatrix trimmed = Matrix.Trim(2, 2);
        Assert.Equal<string>(["教师", "食堂"], trimmed.Features);
        Assert.Equal<string>(Matrix.Documents, trimmed.Documents);
        Assert.Equal<FeatureValue>([new FeatureValue(1, 2)], trimmed.ValuesOf(2));
    }

    [Fact]
    public void Documents_are_added_up_by_group_in_the_order_of_the_groups_names()
    {
        DocumentFeatureMatrix grouped = Matrix.GroupBy(name => name[..1]);
        Assert.Equal<string>(["a", "b"], grouped.Documents);
        Assert.Equal<FeatureValue>([new FeatureValue(0, 2), new FeatureValue(1, 1), new FeatureValue(2, 2), new FeatureValue(3, 1)], grouped.ValuesOf(0));
    }

    [Theory]
    [InlineData(FeatureWeighting.Proportion, 2.0 / 3)]
    [InlineData(FeatureWeighting.ProportionOfMaximum, 1)]
    [InlineData(FeatureWeighting.LogarithmOfCount, 1.3010299956639813)]
    [InlineData(FeatureWeighting.Presence, 1)]
    public void Counts_are_weighted(FeatureWeighting weighting, double expected) => Assert.Equal(expected, Matrix.Weight(weighting)[0, 0], 1e-15);

    [Fact]
    public void A_name_is_given_once()
    {
        DocumentFeatureMatrixBuilder builder = new();
        builder.Add("a", ["x"]);
        Assert.Throws<ArgumentException>(() => builder.Add("a", ["y"]));
    }

    [Fact]
    public void A_plan_is_counted_by_its_written_words()
    {
        DocumentFeatureMatrixBuilder builder = new();
        PlanAnalysis analysis = Analyze("2026年工作要点\n一、推进STEM教育\n1.学校的食堂、学校的教师。\n");
        builder.Add("all", analysis);
        builder.Add("some", analysis, new PlanWordOptions { LeastLength = 2, StopWords = FrozenSet.Create("stem"), PartsOfSpeech = [PartOfSpeech.FromTag("n"), PartOfSpeech.None] });
        DocumentFeatureMatrix matrix = builder.ToMatrix();
        Assert.Contains("stem", matrix.Features);
        Assert.DoesNotContain("、", matrix.Features);
        Assert.Equal(["2026 1", "要点 1", "学校 2", "食堂 1", "教师 1"], matrix.ValuesOf(1).Select(value => $"{matrix.Features[value.Feature]} {value.Value}"));
    }

    [Fact]
    public void An_empty_vector_is_like_nothing()
    {
        Assert.True(double.IsNaN(Similarity.BetweenDocuments(Matrix, SimilarityMeasure.Cosine)[0, 3]));
        Assert.Equal(["b1", "a2"], Similarity.ToDocument(Matrix, "a1", SimilarityMeasure.Cosine).Select(score => score.Name));
        Assert.Equal(["安全", "教师", "学校"], Similarity.ToFeature(Matrix, "食堂", SimilarityMeasure.Cosine).Select(score => score.Name));
    }

    [Fact]
    public void Keyness_needs_a_target_and_a_reference() =>
        Assert.Throws<ArgumentException>(() => Keyness.Compare(Matrix, _ => true));

    [Fact]
    public void Small_tails_keep_their_digits()
    {
        // scipy.stats.chi2.sf(x, 1) of SciPy 1.10.1
        foreach ((double statistic, double tail) in new[] { (0.1, 0.7518296340458492), (3.841458820694124, 0.04999999999999989), (7.9, 0.004943479736228239), (8.1, 0.004426525857919834), (30, 4.3204630578274955e-08), (500, 9.505397766554137e-111) })
        {
            Assert.Equal(0, (ChiSquaredTail.Of(statistic) / tail) - 1, 1e-12);
        }
    }

    internal static PlanAnalysis Analyze(string text) => PlanAnalysis.Analyze(Plan.Parse(text), new WordSegmenter(), new PhraseMatcher(Lexicon.Empty));

    private static DocumentFeatureMatrix Of(params (string Name, string Words)[] documents)
    {
        DocumentFeatureMatrixBuilder builder = new();
        foreach ((string name, string words) in documents)
        {
            builder.Add(name, words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return builder.ToMatrix();
    }
}
