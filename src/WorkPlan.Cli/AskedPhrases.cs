using System.Collections.Immutable;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Cli;

/// <summary>The phrases that a user asks for: known by any of their forms; what no lexicon has is added to it.</summary>
/// <param name="Names">The names that they are counted under, in the order asked.</param>
/// <param name="Lexicon">What plans are to be read with.</param>
internal sealed record AskedPhrases(ImmutableArray<string> Names, Lexicon Lexicon)
{
    /// <exception cref="UsageException">A phrase is blank or has the braces of a pattern.</exception>
    internal static AskedPhrases Resolve(string[] phrases, Lexicon lexicon)
    {
        List<string> names = [];
        PhraseMatcher? matcher = null;
        foreach (string phrase in phrases)
        {
            matcher ??= new PhraseMatcher(lexicon);
            if (lexicon.TryGetPhrase(phrase, out PolicyPhrase? listed))
            {
                lexicon = listed.IsOn ? lexicon : lexicon.TurnOn(phrase);
                names.Add(phrase);
            }
            else if (matcher.Match(phrase) is [{ Phrase: { } known } match] && match.Text.Length == phrase.Length)
            {
                names.Add(known.Canonical);
            }
            else
            {
                lexicon = lexicon.Add(Lexicon.Of([Own(phrase)]));
                names.Add(phrase);
            }
        }

        return new AskedPhrases([.. names], lexicon);
    }

    private static PolicyPhrase Own(string phrase)
    {
        try
        {
            PolicyPhrase own = new(phrase);
            _ = new PhraseMatcher(Lexicon.Of([own])); // says whether it can be looked for
            return own;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw new UsageException($"'{phrase}' cannot be looked for: {fault.Message}");
        }
    }
}
