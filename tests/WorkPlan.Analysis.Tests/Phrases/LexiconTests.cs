using System.Text;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Analysis.Tests.Phrases;

/// <summary>Reading, layering and switching of lexicons.</summary>
public sealed class LexiconTests
{
    [Fact]
    public void Columns_may_stand_in_any_order_and_be_left_out()
    {
        Lexicon lexicon = Read("year\tcanonical\tnote\taliases\n2014\t县管校聘\tours\t{区|市}管校聘|县管校用\n\n# a comment\n\t双减\n");
        PolicyPhrase first = lexicon.Phrases[0];
        Assert.Equal(("县管校聘", 2014, true, false), (first.Canonical, first.FirstYear, first.IsOn, first.IsVerified));
        Assert.Equal("{区|市}管校聘 县管校用", string.Join(' ', first.Aliases));
        Assert.Null(lexicon.Phrases[1].FirstYear);
    }

    [Theory]
    [InlineData("", "line 1", "empty")]
    [InlineData("phrase\tyear\n", "line 1", "canonical")]
    [InlineData("canonical\tcanonical\n", "line 1", "two columns")]
    [InlineData("canonical\n双减\n双减\n", "line 3", "twice")]
    [InlineData("canonical\tyear\n双减\t20x1\n", "line 2", "20x1")]
    [InlineData("canonical\tuse\n双减\tmaybe\n", "line 2", "maybe")]
    [InlineData("canonical\taliases\n双减\t{双|两减\n", "line 2", "{双|两减")]
    [InlineData("canonical\taliases\n双减\t减\n", "line 2", "single character")]
    [InlineData("canonical\tguard\n双减\tbesides:书\n", "line 2", "besides:书")]
    [InlineData("canonical\n{双}减\n", "line 2", "braces")]
    public void A_fault_names_the_file_the_line_and_what_is_wrong(string table, string place, string fault)
    {
        LexiconFormatException exception = Assert.Throws<LexiconFormatException>(() => Read(table));
        Assert.Contains("ours.tsv, " + place, exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_upper_layer_adds_entries_and_replaces_those_of_the_same_name()
    {
        Lexicon layered = Read("canonical\tcategory\n双减\t减负\n县管校聘\t教师\n").Add(Read("canonical\tcategory\n双减\t我们的\n河畔书声\t我们的\n"));
        Assert.Equal(["县管校聘", "双减", "河畔书声"], layered.Phrases.Select(phrase => phrase.Canonical));
        Assert.True(layered.TryGetPhrase("双减", out PolicyPhrase? phrase));
        Assert.Equal("我们的", phrase.Category);
    }

    [Fact]
    public void Entries_are_turned_on_and_off()
    {
        Lexicon lexicon = Read("canonical\tuse\n双减\ton\n劳动教育\toff\n").TurnOff("双减").TurnOn("劳动教育");
        Assert.Equal(["劳动教育"], new PhraseMatcher(lexicon).Match("双减和劳动教育").Select(match => match.Canonical));
        Assert.Throws<ArgumentException>(() => lexicon.TurnOff("没有"));
    }

    [Fact]
    public void Reading_leaves_the_stream_open()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes("canonical\n双减\n"));
        Lexicon.Read(stream, "ours.tsv");
        Assert.True(stream.CanRead);
    }

    private static Lexicon Read(string table)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(table));
        return Lexicon.Read(stream, "ours.tsv");
    }
}
