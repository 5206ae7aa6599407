using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Analysis.Discovery;

/// <summary>What a lexicon lists already, entries that are turned off included.</summary>
internal sealed class KnownPhrases
{
    private const char Separator = '\n';

    private readonly PhraseMatcher matcher;
    private readonly string names;

    internal KnownPhrases(Lexicon lexicon)
    {
        matcher = new PhraseMatcher(
            Lexicon.Of(lexicon.Phrases.Select(phrase => phrase.TurnedOn())),
            new PhraseMatcherOptions { Kind = MatchKind.Overlapping, FindsShapes = false });
        names = string.Join(Separator, lexicon.Phrases.Select(phrase => phrase.Canonical));
    }

    /// <summary>Whether a known phrase makes up half of a text or more, or the text is a part of one.</summary>
    internal bool Cover(string text)
    {
        if (names.Contains(text, StringComparison.Ordinal))
        {
            return true;
        }

        foreach (PhraseHit hit in matcher.Enumerate(text))
        {
            if (hit.Span.Length * 2 >= text.Length)
            {
                return true;
            }
        }

        return false;
    }
}
