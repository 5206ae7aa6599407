using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Phrases;

/// <summary>Three phrases that a researcher would look for first are found wherever the real documents print them, and nowhere else.</summary>
public sealed partial class CorpusOccurrenceTests
{
    private static readonly string Ledger = Path.Combine(RepositoryFolder.Root, "docs", "phrase-occurrences.md");

    /// <summary>The twin of the matcher: the phrases as one would grep for them, quotation marks taken out of the text before.</summary>
    private static readonly (string Canonical, Regex Printed)[] Phrases =
        [("双减", DoubleReduction()), ("县管校聘", CountyManaged()), ("五育并举", FiveEducations())];

    [SharedFact]
    public void Each_occurrence_is_found_and_none_is_invented()
    {
        PhraseMatcher matcher = new(Lexicon.ReadDefault());
        StringBuilder ledger = new();
        foreach (string path in SharedCorpus.Paths())
        {
            CleanText clean = TextCleaner.Clean(SharedCorpus.Read(path));
            PhraseMatch[] matches = [.. matcher.Match(clean)];
            foreach ((string canonical, Regex printed) in Phrases)
            {
                int[] expected = [.. Occurrences(clean, printed)];
                int[] found = [.. matches.Where(match => match.Canonical == canonical).Select(match => FirstIdeograph(clean, match))];
                Assert.True(expected.SequenceEqual(found), $"{path}: {canonical} at {string.Join(' ', expected)}, found at {string.Join(' ', found)}");
                if (expected.Length > 0)
                {
                    ledger.Append(CultureInfo.InvariantCulture, $"| {path} | {canonical} | {expected.Length} | {string.Join(", ", expected)} |\n");
                }
            }
        }

        Approve(ledger.ToString());
    }

    private static IEnumerable<int> Occurrences(CleanText clean, Regex printed)
    {
        int[] places = [.. Enumerable.Range(0, clean.Text.Length).Where(i => !"“”‘’「」『』\"'".Contains(clean.Text[i], StringComparison.Ordinal))];
        string bare = string.Concat(places.Select(place => clean.Text[place]));
        return printed.Matches(bare).Select(match => clean.Map.ToSource(new(places[match.Index], 1)).Start);
    }

    private static int FirstIdeograph(CleanText clean, PhraseMatch match)
    {
        int start = clean.Map.ToClean(match.Span).Start;
        return clean.Map.ToSource(new(char.IsLetterOrDigit(clean.Text[start]) ? start : start + 1, 1)).Start;
    }

    private static void Approve(string rows)
    {
        string table = """
            # Where three phrases stand in the shared corpus

            Every occurrence of 双减, 县管校聘 (县, 区 or 市) and 五育并举, in any quotation marks or none: the file, how often, and the offsets in the
            file's text (UTF-16 units). A test finds the same places with a plain search and fails where the two differ;
            `WORKPLAN_UPDATE=1 dotnet test tests/WorkPlan.Analysis.Tests` writes this page.

            | file | phrase | count | offsets |
            | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n") + rows;
        if (Environment.GetEnvironmentVariable("WORKPLAN_UPDATE") == "1")
        {
            File.WriteAllText(Ledger, table, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(File.ReadAllText(Ledger), table);
    }

    [GeneratedRegex("双减")]
    private static partial Regex DoubleReduction();

    [GeneratedRegex("[县区市]管校聘")]
    private static partial Regex CountyManaged();

    [GeneratedRegex("五育并举")]
    private static partial Regex FiveEducations();
}
