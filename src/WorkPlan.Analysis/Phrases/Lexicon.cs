using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace WorkPlan.Analysis.Phrases;

/// <summary>A table of policy phrases (提法). Immutable; layers and switches make new lexicons.</summary>
/// <example>
/// <code>
/// Lexicon lexicon = Lexicon.ReadDefault();
/// using Stream file = File.OpenRead("ours.tsv");
/// PhraseMatcher matcher = new(lexicon.Add(Lexicon.Read(file, "ours.tsv")).TurnOff("素质教育").TurnOn("劳动教育"));
/// </code>
/// </example>
public sealed class Lexicon
{
    private const string DefaultName = "policy-phrases.tsv";

    private readonly Dictionary<string, PolicyPhrase> byCanonical;

    private Lexicon(ImmutableArray<PolicyPhrase> phrases, Dictionary<string, PolicyPhrase> byCanonical)
    {
        Phrases = phrases;
        this.byCanonical = byCanonical;
    }

    /// <summary>The entries, those that are turned off included, in the order in which they were listed.</summary>
    public ImmutableArray<PolicyPhrase> Phrases { get; }

    /// <summary>The lexicon without any entry.</summary>
    public static Lexicon Empty { get; } = Of([]);

    /// <summary>A lexicon of the given entries.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="phrases"/> is null.</exception>
    /// <exception cref="ArgumentException">Two entries have the same canonical form.</exception>
    public static Lexicon Of(IEnumerable<PolicyPhrase> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        ImmutableArray<PolicyPhrase> list = [.. phrases];
        return new Lexicon(list, list.ToDictionary(phrase => phrase.Canonical, StringComparer.Ordinal));
    }

    /// <summary>Reads the lexicon that comes with the library: phrases of Chinese education policy, 2000 to 2025. Each call reads it anew.</summary>
    public static Lexicon ReadDefault()
    {
        using Stream table = typeof(Lexicon).Assembly.GetManifestResourceStream(DefaultName)!;
        return Read(table, DefaultName);
    }

    /// <summary>Reads a lexicon from a table of tab-separated values in UTF-8.</summary>
    /// <remarks>
    /// The first line names the columns, in any order: <c>canonical</c>, which must be there, and of <c>aliases</c> (patterns joined by
    /// |), <c>category</c>, <c>subcategory</c>, <c>year</c>, <c>document</c>, <c>number</c>, <c>verified</c> (yes or no), <c>supersedes</c>,
    /// <c>guard</c>, <c>use</c> (on or off) those that are wanted; other columns are passed over. Empty lines and lines that start with # are too.
    /// </remarks>
    /// <param name="table">The table; read to its end and left open.</param>
    /// <param name="name">What messages call it, a file name as a rule.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="LexiconFormatException">The table is malformed.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Lexicon Read(Stream table, string name)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(name);
        return Of(new LexiconReader(name).Read(table));
    }

    /// <summary>Finds an entry by its canonical form.</summary>
    public bool TryGetPhrase(string canonical, [NotNullWhen(true)] out PolicyPhrase? phrase) => byCanonical.TryGetValue(canonical, out phrase);

    /// <summary>This lexicon with another laid over it: its entries are added, and take the place of those of the same canonical form.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="upper"/> is null.</exception>
    public Lexicon Add(Lexicon upper)
    {
        ArgumentNullException.ThrowIfNull(upper);
        return Of(Phrases.Where(phrase => !upper.byCanonical.ContainsKey(phrase.Canonical)).Concat(upper.Phrases));
    }

    /// <summary>This lexicon with some entries turned on, so that they are reported.</summary>
    /// <exception cref="ArgumentException">The lexicon has no entry of that canonical form.</exception>
    public Lexicon TurnOn(params string[] canonicals) => Switch(canonicals, phrase => phrase.TurnedOn());

    /// <summary>This lexicon with some entries turned off, so that they are not reported.</summary>
    /// <exception cref="ArgumentException">The lexicon has no entry of that canonical form.</exception>
    public Lexicon TurnOff(params string[] canonicals) => Switch(canonicals, phrase => phrase.TurnedOff());

    /// <summary>The number of entries.</summary>
    public override string ToString() => $"{Phrases.Length} phrases";

    private Lexicon Switch(string[] canonicals, Func<PolicyPhrase, PolicyPhrase> turn)
    {
        ArgumentNullException.ThrowIfNull(canonicals);
        if (canonicals.FirstOrDefault(canonical => !byCanonical.ContainsKey(canonical)) is { } unknown)
        {
            throw new ArgumentException($"The lexicon has no entry {unknown}.", nameof(canonicals));
        }

        HashSet<string> switched = new(canonicals, StringComparer.Ordinal);
        return Of(Phrases.Select(phrase => switched.Contains(phrase.Canonical) ? turn(phrase) : phrase));
    }
}
