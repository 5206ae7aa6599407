using System.Collections.Immutable;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Analysis.Discovery;

/// <summary>Finds phrases of several words that no lexicon lists: what stands together, is free at both ends, is in many plans, and is new.</summary>
/// <remarks>
/// <para>
/// A candidate is two to six words without punctuation, digits or a line's end in them that do not begin or end with function words. It is
/// ranked by cohesion × boundary entropy × log2(1 + plans), and with a background × (1 − 1/r), r being how many times more often plans have
/// it than plans of the background; where r is 1 or less it is left out. The entropy is the lesser of both sides. A candidate of which most
/// occurrences are within a longer one is left out, as is a longer one that scores less than a part which also stands alone. What the lexicon
/// covers by half or more is left out, whether its entries are turned on or off.
/// </para>
/// <para>
/// Plans are gone through three times and the background once, one plan at a time; no text is kept, so memory stays within some 250 MB
/// whatever the number of plans; where too many grams or candidates are common, those in the fewest plans are given up. Grams are known by
/// 64-bit hashes of their characters. Results depend on the plans and their order alone. To use all processors, let the sequence make its
/// analyses in parallel, some at a time and in order:
/// </para>
/// </remarks>
/// <example>
/// <code>
/// IEnumerable&lt;DiscoveryDocument&gt; recent = paths.Chunk(16).SelectMany(some =>
///     some.AsParallel().AsOrdered().Select(path => new DiscoveryDocument(path, Analyze(path))).ToArray());
/// DiscoveredPhrases phrases = PhraseDiscovery.Discover(recent, earlier, Lexicon.ReadDefault(), DiscoveryOptions.Default);
/// using StreamWriter file = new("new-phrases.tsv");
/// phrases.Write(file);
/// </code>
/// </example>
public static class PhraseDiscovery
{
    /// <summary>The phrases of some plans, without a background.</summary>
    /// <param name="documents">The plans; gone through three times, and must be the same in the same order each time.</param>
    /// <param name="known">The phrases that are known already.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DiscoveredPhrases Discover(IEnumerable<DiscoveryDocument> documents, Lexicon known) => Discover(documents, [], known, DiscoveryOptions.Default);

    /// <summary>The phrases of some plans that plans of a background, such as earlier years or other regions, have less often or not at all.</summary>
    /// <param name="documents">The plans; gone through three times, and must be the same in the same order each time.</param>
    /// <param name="background">The plans to compare with, gone through once; where there is none, nothing is compared.</param>
    /// <param name="known">The phrases that are known already.</param>
    /// <param name="options">What counts as a phrase.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static DiscoveredPhrases Discover(
        IEnumerable<DiscoveryDocument> documents, IEnumerable<DiscoveryDocument> background, Lexicon known, DiscoveryOptions options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(background);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.GreatestLength, GramStretch.LongestGram, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.GreatestWords, MostWords, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LeastDocuments, 1, nameof(options));

        DiscoveryRun run = new(options, new KnownPhrases(known));
        run.Estimate(documents);
        run.Count(documents);
        run.CountBackground(background);
        run.LimitCandidates();
        List<Candidate> candidates = new CandidateRanking(run, options).Rank(run.Look(documents));
        return new DiscoveredPhrases([.. candidates.Select(Present)], run.Documents, run.BackgroundDocuments, run.LeastDocuments);
    }

    private const int MostWords = 8;

    private static DiscoveredPhrase Present(Candidate candidate) => new(candidate.Text, [.. candidate.Evidence])
    {
        Count = candidate.Counts.Count,
        Documents = candidate.Counts.Documents,
        BackgroundCount = candidate.Counts.BackgroundCount,
        BackgroundDocuments = candidate.Counts.BackgroundDocuments,
        FirstYear = candidate.FirstYear,
        Cohesion = candidate.Cohesion,
        LeftEntropy = candidate.LeftEntropy,
        RightEntropy = candidate.RightEntropy,
        Keyness = candidate.Keyness,
        Score = candidate.Score,
    };
}
