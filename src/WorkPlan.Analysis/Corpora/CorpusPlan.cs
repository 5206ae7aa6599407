using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using WorkPlan.Analysis.Regions;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Corpora;

/// <summary>
/// What a corpus keeps of one plan: who, when and where, and its counts, without its text, so that ten thousand fit into memory. Immutable and
/// safe to share between threads.
/// </summary>
public sealed class CorpusPlan
{
    internal CorpusPlan()
    {
    }

    /// <summary>The name that results cite the plan by.</summary>
    public required string Id { get; init; }

    /// <summary>The title; the manifest's where the text has none; empty where neither has.</summary>
    public required string Title { get; init; }

    /// <summary>The year that the plan counts for; null where unknown.</summary>
    public required int? Year { get; init; }

    /// <summary>Where the year comes from.</summary>
    public required YearSource YearSource { get; init; }

    /// <summary>The year that the manifest, or else the name of the file, gives where it differs from <see cref="Year"/>; null elsewhere.</summary>
    public required int? OtherYear { get; init; }

    /// <summary>The publication date printed, else the day of the signature; null where the text has neither.</summary>
    public required DateOnly? Published { get; init; }

    /// <summary>The issuing body as printed; empty where unknown.</summary>
    public required string Issuer { get; init; }

    /// <summary>The region as it is called today.</summary>
    public required CorpusRegion Region { get; init; }

    /// <summary>The level of government.</summary>
    public PlanLevel Level => Region.Level;

    /// <summary>What the document calls itself.</summary>
    public required PlanKind Kind { get; init; }

    /// <summary>The number of tasks.</summary>
    public required int Tasks { get; init; }

    /// <summary>The number of sentences, page furniture aside.</summary>
    public required int Sentences { get; init; }

    /// <summary>The number of written characters (letters, ideographs and digits), page furniture aside.</summary>
    public required int Characters { get; init; }

    /// <summary>Every phrase that the plan mentions, once each, by name in ordinal order.</summary>
    public required ImmutableArray<PhraseCount> Phrases { get; init; }

    /// <summary>Every field of policy that the plan has a phrase of, by name in ordinal order.</summary>
    public required ImmutableArray<CategoryCount> Categories { get; init; }

    /// <summary>Every target, in the order of the source.</summary>
    public required ImmutableArray<CorpusTarget> Targets { get; init; }

    /// <summary>Counts a plan; its region is the analysis's, and where that has none, what the text or the source names, without a code.</summary>
    /// <param name="analysis">The plan, with its phrases.</param>
    /// <param name="source">Its name, and what is known of it from outside.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CorpusPlan Read(PlanAnalysis analysis, CorpusSource source)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(source);
        return CorpusPlanReader.Read(analysis, source, null);
    }

    /// <summary>Counts a plan, and finds its region in a gazetteer by the text or else by the source.</summary>
    /// <param name="analysis">The plan, with its phrases.</param>
    /// <param name="source">Its name, and what is known of it from outside.</param>
    /// <param name="gazetteer">The regions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CorpusPlan Read(PlanAnalysis analysis, CorpusSource source, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(gazetteer);
        return CorpusPlanReader.Read(analysis, source, gazetteer);
    }

    /// <summary>How often the plan mentions a phrase.</summary>
    /// <returns>False where it does not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public bool TryGetPhrase(string phrase, [MaybeNullWhen(false)] out PhraseCount count)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return TryFind(Phrases, phrase, item => item.Phrase, out count);
    }

    /// <summary>How much of the plan speaks of a field of policy.</summary>
    /// <returns>False where nothing does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public bool TryGetCategory(string category, [MaybeNullWhen(false)] out CategoryCount count)
    {
        ArgumentNullException.ThrowIfNull(category);
        return TryFind(Categories, category, item => item.Category, out count);
    }

    /// <summary>The title or name, with year and region.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Title.Length > 0 ? Title : Id)} · {Year?.ToString(CultureInfo.InvariantCulture) ?? "(no year)"} · {Region}");

    private static bool TryFind<T>(ImmutableArray<T> items, string name, Func<T, string> nameOf, [MaybeNullWhen(false)] out T found)
    {
        int low = 0;
        int high = items.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = string.CompareOrdinal(nameOf(items[middle]), name);
            if (order == 0)
            {
                found = items[middle];
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        found = default;
        return false;
    }
}
