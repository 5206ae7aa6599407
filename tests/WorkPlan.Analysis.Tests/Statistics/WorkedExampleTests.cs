using System.Collections.Immutable;
using WorkPlan.Analysis.Statistics;

namespace WorkPlan.Analysis.Tests.Statistics;

/// <summary>Every statistic over the worked examples, to 1e-9.</summary>
public sealed class WorkedExampleTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Counts_and_weights_are_those_of_the_example()
    {
        DocumentFeatureMatrix counts = ExampleTable.Matrix();
        DocumentFeatureMatrix weights = counts.WeightByRarity();
        foreach (string[] row in ExampleTable.Expected("matrix"))
        {
            int document = counts.Documents.IndexOf(row[0]);
            Assert.True(counts.TryGetFeature(row[1], out int feature));
            Assert.Equal(ExampleTable.Number(row[2]), counts[document, feature]);
            AssertNear(row[3], weights[document, feature], string.Join(' ', row));
        }

        Assert.Equal(ExampleTable.Expected("matrix").Select(row => row[1]).Distinct(), counts.Features);
    }

    [Theory]
    [InlineData("chi2", KeynessMeasure.ChiSquared)]
    [InlineData("lr", KeynessMeasure.LikelihoodRatio)]
    [InlineData("pmi", KeynessMeasure.PointwiseMutualInformation)]
    public void Keyness_is_that_of_the_example(string name, KeynessMeasure measure)
    {
        foreach (IGrouping<(string Target, string Correction), string[]> rows in ExampleTable.Expected("keyness").Where(row => row[1] == name).GroupBy(row => (row[0], row[2])))
        {
            KeynessOptions options = new() { Measure = measure, Correction = Enum.Parse<KeynessCorrection>(rows.Key.Correction, ignoreCase: true) };
            ImmutableArray<KeynessScore> scores = Keyness.Compare(ExampleTable.Matrix(), document => document == rows.Key.Target, options);
            Assert.Equal(rows.Count(), scores.Length);
            Assert.Equal(scores.OrderByDescending(score => score.Score).ThenBy(score => score.Feature, StringComparer.Ordinal), scores);
            foreach (string[] row in rows)
            {
                KeynessScore score = scores.Single(score => score.Feature == row[3]);
                AssertNear(row[4], score.Score, string.Join(' ', row));
                AssertNear(row[5], score.PValue, string.Join(' ', row));
                Assert.Equal((ExampleTable.Number(row[6]), ExampleTable.Number(row[7])), (score.TargetCount, score.ReferenceCount));
            }
        }
    }

    [Fact]
    public void Without_a_correction_named_keyness_is_corrected_as_quanteda_does() => Assert.Equal<KeynessScore>(
        Keyness.Compare(ExampleTable.Matrix(), document => document == "d1", new KeynessOptions { Correction = KeynessCorrection.Yates }),
        Keyness.Compare(ExampleTable.Matrix(), document => document == "d1"));

    [Fact]
    public void Collocations_are_those_of_the_example()
    {
        foreach (IGrouping<string, string[]> rows in ExampleTable.Expected("collocations").GroupBy(row => row[2]))
        {
            ImmutableArray<Collocation> collocations = Score([rows.Key[0] - '0']);
            Assert.Equal(rows.Count(), collocations.Length);
            foreach (string[] row in rows)
            {
                Collocation collocation = collocations.Single(collocation => collocation.Text == row[0]);
                Assert.Equal((row[1], 0), ($"{collocation.Count}", collocation.NestedCount));
                AssertNear(row[3], collocation.Lambda, row[0]);
                AssertNear(row[4], collocation.Z, row[0]);
            }
        }
    }

    [Fact]
    public void Shorter_collocations_within_longer_ones_are_counted_as_nested()
    {
        foreach (IGrouping<string, string[]> rows in ExampleTable.Expected("nested").GroupBy(row => row[0]))
        {
            ImmutableArray<Collocation> collocations = Score([.. rows.Key.Select(digit => digit - '0')]);
            Assert.Equal(
                rows.Select(row => $"{row[1]} {row[2]} {row[3]}").Order(StringComparer.Ordinal),
                collocations.Select(collocation => $"{collocation.Text} {collocation.Count} {collocation.NestedCount}").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Similarities_and_distances_are_those_of_the_example()
    {
        DocumentFeatureMatrix counts = ExampleTable.Matrix();
        foreach (IGrouping<(string Margin, string Measure), string[]> rows in ExampleTable.Expected("similarity").GroupBy(row => (row[0], row[1])))
        {
            SimilarityMeasure measure = Enum.Parse<SimilarityMeasure>(rows.Key.Measure);
            SimilarityMatrix matrix = rows.Key.Margin == "documents" ? Similarity.BetweenDocuments(counts, measure) : Similarity.BetweenFeatures(counts, measure);
            foreach (string[] row in rows)
            {
                AssertNear(row[4], matrix[matrix.Names.IndexOf(row[2]), matrix.Names.IndexOf(row[3])], string.Join(' ', row));
            }
        }
    }

    private static ImmutableArray<Collocation> Score(ImmutableArray<int> lengths)
    {
        CollocationCounter counter = new(new CollocationOptions { Lengths = lengths });
        foreach ((_, string[] words) in ExampleTable.Texts())
        {
            counter.Add(words);
        }

        return counter.Score();
    }

    private static void AssertNear(string expected, double actual, string what) => Assert.True(
        Math.Abs(ExampleTable.Number(expected) - actual) <= Tolerance, $"{what}: expected {expected}, got {actual:R}");
}
