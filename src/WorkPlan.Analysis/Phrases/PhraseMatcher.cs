using System.Collections.Immutable;
using WorkPlan.Analysis.Phrases.Folding;
using WorkPlan.Analysis.Phrases.Matching;
using WorkPlan.Analysis.Phrases.Shapes;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>Finds the policy phrases of a lexicon, and those that look like one. Immutable and safe to share between threads.</summary>
/// <remarks>
/// A form is found whatever quotation marks stand around or in it, and however the parts of an enumeration are set apart. A number at
/// the edge of a form is not cut out of a longer one (三五 is not found in 十三五). Where a guard turns a match down, a shorter form that
/// starts at the same place is looked at. Time is linear in the length of the text.
/// </remarks>
public sealed class PhraseMatcher
{
    private readonly PolicyPhrase[] phrases;
    private readonly PhraseGuard?[] guards;      // empty where no phrase has one
    private readonly ShapeReader shapes = new();
    private readonly PhraseMatcherOptions options;

    /// <summary>Makes a matcher of a lexicon's entries that are turned on.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    /// <exception cref="FormatException">A pattern or guard of an entry is malformed.</exception>
    public PhraseMatcher(Lexicon lexicon)
        : this(lexicon, PhraseMatcherOptions.Default)
    {
    }

    /// <summary>Makes a matcher that looks as the options say.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">A pattern or guard of an entry is malformed.</exception>
    public PhraseMatcher(Lexicon lexicon, PhraseMatcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        Dictionary<string, PolicyPhrase> forms = CollectForms(lexicon);
        phrases = [.. forms.Values];
        guards = phrases.Any(phrase => phrase.Guard.Length > 0) ? [.. phrases.Select(phrase => PhraseGuard.Parse(phrase.Guard))] : [];
        Literals = new LiteralMatcher([.. forms.Keys]);
    }

    /// <summary>The phrases in a text as it was found, dirt and all; their places are in that text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ImmutableArray<PhraseMatch> Match(string text) => Match(TextCleaner.Clean(text));

    /// <summary>The phrases in a cleaned text, in its order; their places are in its source.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ImmutableArray<PhraseMatch> Match(CleanText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MatchCollector(text, options.Kind).Merge(Enumerate(text.Text), options.FindsShapes ? shapes.Read(text.Text) : []);
    }

    /// <summary>The lexicon's phrases in a clean, simplified text; nothing is allocated. Phrases by shape are not among them.</summary>
    public PhraseHits Enumerate(ReadOnlySpan<char> text) => new(this, text);

    internal LiteralMatcher Literals { get; }

    internal MatchKind Kind => options.Kind;

    internal PolicyPhrase PhraseOf(LiteralHit hit) => phrases[hit.Id];

    /// <summary>Whether a hit in a folded text counts.</summary>
    internal bool Accepts(LiteralHit hit, ReadOnlySpan<char> folded)
    {
        int end = hit.Start + hit.Length;
        return PhraseEdges.AreClean(folded, hit.Start, end) && (guards.Length == 0 || guards[hit.Id]?.Allows(folded, hit.Start, end) != false);
    }

    /// <summary>What each form stands for. A canonical form is its own phrase's, whoever lists it as an alias; of two aliases the first counts.</summary>
    private static Dictionary<string, PolicyPhrase> CollectForms(Lexicon lexicon)
    {
        Dictionary<string, PolicyPhrase> forms = new(StringComparer.Ordinal);
        List<(string Form, PolicyPhrase Phrase)> aliases = [];
        foreach (PolicyPhrase phrase in lexicon.Phrases)
        {
            if (phrase.IsOn)
            {
                PhraseForms.OfCanonical(phrase).ForEach(form => forms.TryAdd(form, phrase));
                PhraseForms.OfAliases(phrase).ForEach(form => aliases.Add((form, phrase)));
            }
        }

        aliases.ForEach(alias => forms.TryAdd(alias.Form, alias.Phrase));
        return forms;
    }
}
