using System.Security.Cryptography;
using System.Text.Json;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Comparison;

/// <summary>
/// An alignment of two plans made by hand: for documents of the shared corpus without their text, by the sha256 of each and the places
/// at which their tasks start in the source.
/// </summary>
internal sealed class AlignmentFixture
{
    private static readonly Lazy<Dictionary<string, string>> PathsByHash = new(() => SharedCorpus.Paths()
        .ToDictionary(path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(SharedCorpus.Folder!, "corpus", path)))), StringComparer.Ordinal));

    private AlignmentFixture(JsonElement json)
    {
        Old = Read(json.GetProperty("old").GetString()!);
        New = Read(json.GetProperty("new").GetString()!);
        Options = json.GetProperty("relation").GetString() == "levels" ? PlanComparerOptions.Levels : PlanComparerOptions.Years;
        Matches = json.GetProperty("matches").EnumerateArray().ToDictionary(
            match => (match.GetProperty("old").GetInt32(), match.GetProperty("new").GetInt32()),
            match => match.GetProperty("kind").GetString()!);
    }

    internal static string Folder => Path.Combine(RepositoryFolder.Root, "tests", "WorkPlan.Analysis.Tests", "Comparison", "Alignments");

    internal PlanAnalysis Old { get; }

    internal PlanAnalysis New { get; }

    internal PlanComparerOptions Options { get; }

    /// <summary>The starts of the old and the new task of each pair, and the pair's kind.</summary>
    internal IReadOnlyDictionary<(int Old, int New), string> Matches { get; }

    internal static AlignmentFixture Load(string name)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name)));
        return new AlignmentFixture(json.RootElement);
    }

    /// <summary>A document by its hash, or one of the repository's samples by its name.</summary>
    private static PlanAnalysis Read(string source) => Analyses.Of(source.EndsWith(".txt", StringComparison.Ordinal)
        ? File.ReadAllText(Path.Combine(RepositoryFolder.Samples, "comparison", source))
        : SharedCorpus.Read(PathsByHash.Value[source]));
}
