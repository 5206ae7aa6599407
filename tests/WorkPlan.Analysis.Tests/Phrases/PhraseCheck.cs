using System.Globalization;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Analysis.Tests.Phrases;

/// <summary>The one place through which the tests of phrases touch the API: entries and a text in, expected matches beside them.</summary>
internal static class PhraseCheck
{
    /// <summary>A lexicon of entries written as lexicon files write them: <c>canonical</c>, or <c>canonical\taliases\tguard</c>.</summary>
    internal static Lexicon LexiconOf(params string[] rows) => Lexicon.Of(rows.Select(row => row.Split('\t')).Select(cells => new PolicyPhrase(cells[0])
    {
        Aliases = cells.Length > 1 && cells[1].Length > 0 ? [cells[1]] : [],
        Guard = cells.Length > 2 ? cells[2] : "",
    }));

    /// <summary>Matches with the entries alone and compares: one line a match, the canonical form, what the text has, the place.</summary>
    internal static void Check(Lexicon lexicon, string text, string expected) =>
        Check(new PhraseMatcher(lexicon, new PhraseMatcherOptions { FindsShapes = false }), text, expected);

    /// <summary>Matches with no entry, by shape alone, and compares the names.</summary>
    internal static void CheckShapes(string text, params string[] expected) =>
        Assert.Equal(expected, new PhraseMatcher(Lexicon.Empty).Match(text).Select(match => match.Canonical));

    /// <summary>Matches, checks that every place shows the evidence, and compares.</summary>
    internal static void Check(PhraseMatcher matcher, string text, string expected)
    {
        CleanText clean = TextCleaner.Clean(text);
        string[] lines = [.. matcher.Match(clean).Select(match => string.Create(
            CultureInfo.InvariantCulture, $"{match.Canonical} ← {clean.Source.Slice(match.Span)} {match.Span.Start}"))];
        Assert.Equal(expected.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries), lines);
    }
}
