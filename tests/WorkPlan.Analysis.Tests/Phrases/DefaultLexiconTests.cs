using System.Text.RegularExpressions;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Phrases.Folding;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Analysis.Tests.Phrases;

/// <summary>The lexicon that comes with the library is well kept.</summary>
public sealed partial class DefaultLexiconTests
{
    private static readonly Lexicon Default = Lexicon.ReadDefault();
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "src", "WorkPlan.Analysis", "Phrases");

    private static readonly string[] Categories =
    [
        "综合", "党建", "德育", "体美劳", "义务教育", "学前教育", "高中教育", "职业教育", "高等教育", "教师", "课程教学", "评价考试", "减负", "督导",
        "经费", "安全健康", "信息化", "民办教育", "特殊教育", "语言文字", "乡村", "终身教育", "家校社", "法治", "行政", "民族", "国际交流",
    ];

    [Fact]
    public void It_lists_phrases_of_every_field()
    {
        Assert.True(Default.Phrases.Count(phrase => phrase.IsOn) >= 1500);
        Assert.Empty(Categories.Except(Default.Phrases.Where(phrase => phrase.IsOn).Select(phrase => phrase.Category)));
        Assert.Empty(Default.Phrases.Select(phrase => phrase.Category).Except(Categories));
        Assert.DoesNotContain(Default.Phrases, phrase => phrase.Subcategory.Length == 0);
    }

    [Fact]
    public void No_form_belongs_to_two_phrases()
    {
        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        List<string> conflicts = [];
        foreach (PolicyPhrase phrase in Default.Phrases)
        {
            foreach (string form in PhraseForms.OfCanonical(phrase).Concat(PhraseForms.OfAliases(phrase)))
            {
                if (!owners.TryAdd(form, phrase.Canonical) && owners[form] != phrase.Canonical)
                {
                    conflicts.Add($"{form}: {owners[form]}, {phrase.Canonical}");
                }
            }
        }

        Assert.Empty(conflicts);
    }

    [Fact]
    public void What_a_phrase_supersedes_is_listed() =>
        Assert.Empty(Default.Phrases.Where(phrase => phrase.Supersedes.Length > 0 && !Default.TryGetPhrase(phrase.Supersedes, out _)));

    [Fact]
    public void What_is_verified_has_a_year_and_a_source()
    {
        string[] verified = [.. Default.Phrases.Where(phrase => phrase.IsVerified).Select(phrase => $"{phrase.Canonical}\t{phrase.FirstYear}")];
        string[] sources = [.. Rows("policy-phrases.sources.tsv").Select(cells => $"{cells[0]}\t{cells[1]}")];
        Assert.Empty(verified.Except(sources));
        Assert.Empty(sources.Except(verified));
    }

    [Fact]
    public void What_is_refused_is_not_listed_and_has_a_reason() => Assert.DoesNotContain(
        Rows("policy-phrases.refused.tsv"), cells => cells.Length != 2 || cells[1].Length < 2 || Default.TryGetPhrase(cells[0], out _));

    [Fact]
    public void Rows_are_sorted_by_field_so_that_a_change_is_easy_to_read()
    {
        string[] order = [.. Default.Phrases.Select(phrase => $"{Array.IndexOf(Categories, phrase.Category):D2} {phrase.Subcategory}")];
        Assert.Equal(order.Order(StringComparer.Ordinal), order);
    }

    [SharedFact]
    public void Every_quoted_expression_that_three_documents_share_is_listed_or_refused()
    {
        Dictionary<string, int> documents = new(StringComparer.Ordinal);
        foreach (string path in SharedCorpus.Paths())
        {
            foreach (string quoted in Quotations().Matches(TextCleaner.Clean(SharedCorpus.Read(path)).Text).Select(match => FoldedText.Fold(match.Value)).Distinct())
            {
                documents[quoted] = documents.GetValueOrDefault(quoted) + 1;
            }
        }

        HashSet<string> known = new(Default.Phrases.SelectMany(phrase => PhraseForms.OfCanonical(phrase).Concat(PhraseForms.OfAliases(phrase))), StringComparer.Ordinal);
        known.UnionWith(Rows("policy-phrases.refused.tsv").Select(cells => FoldedText.Fold(cells[0])));
        Assert.Empty(documents.Where(pair => pair.Value >= 3 && !known.Contains(pair.Key)).Select(pair => $"{pair.Key} in {pair.Value} documents"));
    }

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split('\t'));

    /// <summary>What stands in quotation marks and is short enough to be an expression.</summary>
    [GeneratedRegex("[“‘「][^“”‘’「」\\n。；：？！]{2,20}[”’」]")]
    private static partial Regex Quotations();
}
