using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Cli;

/// <summary>What the user wants followed: a field of policy, a phrase of the lexicon, or a text that no lexicon has.</summary>
/// <remarks>
/// A phrase of the lexicon, named by any of its forms, is counted as everywhere, where a longer name hides a shorter one inside it. Any
/// other text or pattern is looked for by itself, wherever it stands.
/// </remarks>
internal sealed class SubjectLexicon
{
    private readonly string? category;
    private readonly PolicyPhrase? phrase;

    private SubjectLexicon(PhraseMatcher matcher, string? category, PolicyPhrase? phrase)
    {
        Matcher = matcher;
        this.category = category;
        this.phrase = phrase;
    }

    /// <summary>What plans have to be read with.</summary>
    internal PhraseMatcher Matcher { get; }

    /// <exception cref="UsageException">The text is a malformed pattern or too short to look for.</exception>
    internal static SubjectLexicon Find(string subject, Lexicon lexicon)
    {
        if (lexicon.Phrases.Any(phrase => phrase.Category == subject))
        {
            return new SubjectLexicon(new PhraseMatcher(lexicon), subject, null);
        }

        if (lexicon.TryGetPhrase(subject, out PolicyPhrase? listed))
        {
            return OfListed(listed, lexicon);
        }

        PhraseMatcher matcher = new(lexicon);
        return matcher.Match(subject) is [{ Phrase: { } known } match] && match.Text.Length == subject.Length
            ? new SubjectLexicon(matcher, null, known)
            : OfText(subject);
    }

    internal PhraseTimeline TimelineIn(PlanCorpus corpus) => phrase is null ? corpus.TimelineOfCategory(category!) : corpus.TimelineOf(phrase);

    private static SubjectLexicon OfListed(PolicyPhrase phrase, Lexicon lexicon) =>
        new(new PhraseMatcher(phrase.IsOn ? lexicon : lexicon.TurnOn(phrase.Canonical)), null, phrase);

    private static SubjectLexicon OfText(string subject)
    {
        try
        {
            bool isPattern = subject.AsSpan().ContainsAny('{', '}');
            PolicyPhrase own = isPattern ? new PolicyPhrase(subject.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)) { Aliases = [subject] } : new PolicyPhrase(subject);
            return new SubjectLexicon(
                new PhraseMatcher(Lexicon.Of([own]), new PhraseMatcherOptions { Kind = MatchKind.Overlapping, FindsShapes = false }), null, own);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw new UsageException($"'{subject}' cannot be looked for: {fault.Message}");
        }
    }
}
