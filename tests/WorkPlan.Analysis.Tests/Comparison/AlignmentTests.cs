using WorkPlan.Analysis.Comparison;
using WorkPlan.Core.Tests.Infrastructure;
using Xunit.Abstractions;

namespace WorkPlan.Analysis.Tests.Comparison;

/// <summary>Comparisons of real plans against alignments made by hand, and of the samples against how they were written.</summary>
public sealed class AlignmentTests(ITestOutputHelper output)
{
    private const double Least = 0.93;

    [SharedFact]
    public void Real_plans_are_aligned_as_by_hand() => Check(0.8, [.. Names("years-*.json"), .. Names("levels-*.json")]);

    /// <summary>These were aligned after the weights had been fixed, which were not changed since.</summary>
    [SharedFact]
    public void Plans_that_no_weight_was_fitted_on_are_aligned_as_by_hand() => Check(0.75, [.. Names("unseen-*.json")]);

    [Fact]
    public void Samples_are_aligned_as_they_were_written() => Check(0.9, [.. Names("samples-*.json")]);

    private void Check(double leastKinds, string[] names)
    {
        AlignmentScore all = names.Select(Score).Aggregate(Add);
        output.WriteLine($"all: {all}");
        Assert.True(all.F1 >= Least, $"{all}");
        Assert.True(all.RightKinds >= leastKinds * all.Pairs, $"{all}");
        Assert.True(all.RightParts >= 0.75 * all.Parts, $"{all}");
    }

    private static IEnumerable<string> Names(string pattern) =>
        Directory.EnumerateFiles(AlignmentFixture.Folder, pattern).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private AlignmentScore Score(string name)
    {
        AlignmentFixture truth = AlignmentFixture.Load(name);
        AlignmentScore score = AlignmentScore.Of(PlanComparer.Compare(truth.Old, truth.New, truth.Options), truth);
        output.WriteLine($"{name}: {score}");
        return score;
    }

    private static AlignmentScore Add(AlignmentScore a, AlignmentScore b) => new(
        a.Hit + b.Hit, a.Wrong + b.Wrong, a.Missed + b.Missed, a.RightKinds + b.RightKinds, a.Pairs + b.Pairs, a.RightParts + b.RightParts, a.Parts + b.Parts);
}
