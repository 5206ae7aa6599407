using System.Text;

namespace WorkPlan.Core.Tests.Infrastructure;

/// <summary>The texts in samples/ and in Fixtures/, each with the dump of its tree that was approved.</summary>
internal static class Fixture
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The names of all sample plans and fixtures, without folder and extension, in ordinal order.</summary>
    internal static IReadOnlyList<string> Names { get; } =
        [.. Texts().Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The names, one a test case.</summary>
    public static TheoryData<string> AllNames => [.. Names];

    internal static string Read(string name) =>
        File.ReadAllText(Texts().Single(path => Path.GetFileNameWithoutExtension(path) == name), Utf8);

    /// <summary>
    /// Compares with the approved text in a file below the tests' folder; where WORKPLAN_UPDATE=1 is set, writes it instead.
    /// </summary>
    internal static void Approve(string relativePath, string actual)
    {
        string path = Path.Combine(RepositoryFolder.Tests, relativePath);
        if (Environment.GetEnvironmentVariable("WORKPLAN_UPDATE") == "1")
        {
            File.WriteAllText(path, actual, Utf8);
            return;
        }

        Assert.True(File.Exists(path), $"There is no approved {relativePath}; run the tests with WORKPLAN_UPDATE=1 and read what they wrote.");
        Assert.Equal(File.ReadAllText(path, Utf8), actual);
    }

    private static IEnumerable<string> Texts() =>
        Directory.EnumerateFiles(RepositoryFolder.Samples, "*.txt").Concat(Directory.EnumerateFiles(RepositoryFolder.Fixtures, "*.txt"));
}
