namespace WorkPlan.Analysis.Discovery;

/// <summary>What counts as a phrase, and how many are wanted.</summary>
public sealed record DiscoveryOptions
{
    /// <summary>Phrases of 3 to 16 characters in three plans or more, the best 500.</summary>
    public static DiscoveryOptions Default { get; } = new();

    /// <summary>The least number of plans. It is raised where more candidates have it than memory is set aside for; see <see cref="DiscoveredPhrases.LeastDocuments"/>.</summary>
    public int LeastDocuments { get; init; } = 3;

    /// <summary>The least length, in characters (UTF-16 units).</summary>
    public int LeastLength { get; init; } = 3;

    /// <summary>The greatest length, in characters (UTF-16 units), 32 at most.</summary>
    public int GreatestLength { get; init; } = 16;

    /// <summary>The greatest number of words, 8 at most; the least is two.</summary>
    public int GreatestWords { get; init; } = 6;

    /// <summary>The least <see cref="DiscoveredPhrase.Cohesion"/>, −1 to 1.</summary>
    public double LeastCohesion { get; init; } = 0.4;

    /// <summary>The least of <see cref="DiscoveredPhrase.LeftEntropy"/> and <see cref="DiscoveredPhrase.RightEntropy"/>, in bits.</summary>
    public double LeastEntropy { get; init; } = 1;

    /// <summary>How many phrases are given at most, the best ones.</summary>
    public int MostPhrases { get; init; } = 500;
}
