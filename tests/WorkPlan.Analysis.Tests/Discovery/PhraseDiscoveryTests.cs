using System.Text;
using WorkPlan.Analysis.Discovery;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Analysis.Tests.Discovery;

public sealed class PhraseDiscoveryTests
{
    private const string NewPhrase = "晨星护航行动";
    private const string OldPhrase = "书香满园计划";
    private const int Seed = 20261123;

    private static readonly List<DiscoveryDocument> Recent = InventedPlans.Make(Seed, 20, 2026, NewPhrase, OldPhrase);
    private static readonly List<DiscoveryDocument> Earlier = InventedPlans.Make(Seed + 1, 20, 2020, OldPhrase);

    [Fact]
    public void A_phrase_in_ever_other_surroundings_is_found()
    {
        DiscoveredPhrase phrase = Find(PhraseDiscovery.Discover(Recent, Lexicon.Empty), NewPhrase);
        Assert.Equal((60, 20, 2026), (phrase.Count, phrase.Documents, phrase.FirstYear));
        Assert.Equal(["2026-0", "2026-1", "2026-2"], phrase.Evidence.Select(evidence => evidence.Document));
        foreach (PhraseEvidence evidence in phrase.Evidence)
        {
            Assert.Equal(NewPhrase, Recent.Single(document => document.Id == evidence.Document).Analysis.Plan.Source.Slice(evidence.Span));
        }
    }

    [Fact]
    public void What_the_background_has_as_often_is_not_new()
    {
        DiscoveredPhrases phrases = PhraseDiscovery.Discover(Recent, Earlier, Lexicon.Empty, DiscoveryOptions.Default);
        Assert.Equal(NewPhrase, phrases.Phrases[0].Text);
        Assert.True(phrases.Phrases[0].Keyness > 0);
        Assert.DoesNotContain(phrases.Phrases, phrase => phrase.Text == OldPhrase);
        Assert.Equal((20, 20), (phrases.Documents, phrases.BackgroundDocuments));
    }

    [Fact]
    public void What_a_lexicon_lists_is_left_out_even_if_it_is_off()
    {
        Lexicon known = Lexicon.Of([new PolicyPhrase(NewPhrase) { IsOn = false }]);
        Assert.DoesNotContain(PhraseDiscovery.Discover(Recent, known).Phrases, phrase => phrase.Text.Contains(NewPhrase, StringComparison.Ordinal));
    }

    [Fact]
    public void A_clause_that_plans_copy_from_each_other_is_no_phrase() =>
        Assert.DoesNotContain(PhraseDiscovery.Discover(Recent, Lexicon.Empty).Phrases, phrase => phrase.Text == InventedPlans.CopiedClause);

    [Fact]
    public void Parts_of_a_phrase_are_not_listed_beside_it() =>
        Assert.Single(PhraseDiscovery.Discover(Recent, Lexicon.Empty).Phrases, phrase => NewPhrase.Contains(phrase.Text, StringComparison.Ordinal));

    [Fact]
    public void What_is_written_is_read_as_a_lexicon_whose_phrases_are_found()
    {
        DiscoveredPhrases phrases = PhraseDiscovery.Discover(Recent, Lexicon.Empty);
        using StringWriter writer = new();
        phrases.Write(writer);
        using MemoryStream file = new(Encoding.UTF8.GetBytes(writer.ToString()));
        Lexicon lexicon = Lexicon.Read(file, "new.tsv");
        Assert.Equal(phrases.Phrases.Select(phrase => phrase.Text), lexicon.Phrases.Select(phrase => phrase.Canonical));
        Assert.Contains(new PhraseMatcher(lexicon).Match(Recent[0].Analysis.Plan.CleanText), match => match.Text == NewPhrase);
    }

    [Fact]
    public void Analyses_made_in_parallel_give_the_same()
    {
        IEnumerable<DiscoveryDocument> parallel = Recent.Chunk(4).SelectMany(some => some.AsParallel().AsOrdered()
            .Select(document => InventedPlans.Of(document.Id, document.Analysis.Plan.Source.ToString())).ToArray());
        Assert.Equal(Dump(PhraseDiscovery.Discover(Recent, Lexicon.Empty)), Dump(PhraseDiscovery.Discover(parallel, Lexicon.Empty)));
    }

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Empty(PhraseDiscovery.Discover([], Lexicon.Empty).Phrases);

    /// <summary>The slow and obvious twin: occurrences found in the text, characters counted around them.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Counts_and_entropies_are_those_of_the_text(int seed)
    {
        List<DiscoveryDocument> documents = InventedPlans.Make(seed, 12, 2026, NewPhrase, OldPhrase, "润心课堂");
        DiscoveredPhrases phrases = PhraseDiscovery.Discover(documents, Lexicon.Empty);
        Assert.NotEmpty(phrases.Phrases);
        foreach (DiscoveredPhrase phrase in phrases.Phrases)
        {
            List<(string Id, char Before, char After)> places = [.. documents.SelectMany(document => Places(document, phrase.Text))];
            Assert.Equal((phrase.Text, places.Count, places.Select(place => place.Id).Distinct().Count()), (phrase.Text, phrase.Count, phrase.Documents));
            Assert.Equal(Entropy(places.Select(place => place.Before)), phrase.LeftEntropy, 1e-12);
            Assert.Equal(Entropy(places.Select(place => place.After)), phrase.RightEntropy, 1e-12);
        }
    }

    private static IEnumerable<(string Id, char Before, char After)> Places(DiscoveryDocument document, string phrase)
    {
        string text = document.Analysis.Plan.CleanText.Text;
        for (int place = text.IndexOf(phrase, StringComparison.Ordinal); place >= 0; place = text.IndexOf(phrase, place + 1, StringComparison.Ordinal))
        {
            yield return (document.Id, text[place - 1], text[place + phrase.Length]);
        }
    }

    private static double Entropy(IEnumerable<char> characters)
    {
        char[] all = [.. characters];
        return all.GroupBy(c => c).Select(group => (double)group.Count() / all.Length).Sum(share => -share * Math.Log2(share));
    }

    private static DiscoveredPhrase Find(DiscoveredPhrases phrases, string text) => Assert.Single(phrases.Phrases, phrase => phrase.Text == text);

    private static string Dump(DiscoveredPhrases phrases)
    {
        using StringWriter writer = new();
        phrases.Write(writer);
        return writer.ToString();
    }
}
