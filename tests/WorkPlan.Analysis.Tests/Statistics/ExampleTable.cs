using System.Globalization;
using WorkPlan.Analysis.Statistics;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Statistics;

/// <summary>The worked examples; Examples/README.md says where each expected value comes from.</summary>
internal static class ExampleTable
{
    private static readonly HashSet<string> Punctuation = ["。", "，", ",", "."];

    /// <summary>The texts by their names, cut into words, punctuation included.</summary>
    internal static IEnumerable<(string Name, string[] Words)> Texts() =>
        Rows("texts.tsv").Select(row => (row[0], row[1].Split(' ')));

    /// <summary>The rows of a table behind its header.</summary>
    internal static IEnumerable<string[]> Expected(string name) => Rows($"{name}.expected.tsv").Skip(1);

    internal static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    internal static DocumentFeatureMatrix Matrix()
    {
        DocumentFeatureMatrixBuilder builder = new();
        foreach ((string name, string[] words) in Texts())
        {
            builder.Add(name, words.Where(word => !Punctuation.Contains(word)));
        }

        return builder.ToMatrix();
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(RepositoryFolder.Root, "tests", "WorkPlan.Analysis.Tests", "Statistics", "Examples", file)).Select(line => line.Split('\t'));
}
