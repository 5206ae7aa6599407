using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Phrases.Matching;

namespace WorkPlan.Analysis.Tests.Phrases.Matching;

public sealed class LiteralMatcherTests
{
    [Fact]
    public void The_longest_of_the_leftmost_literals_wins() =>
        Check("教育 教育强国 强国", "建设教育强国", MatchKind.LeftmostLongest, "2 教育强国");

    [Fact]
    public void Overlapping_hits_come_by_start_and_the_longest_first() =>
        Check("教育 教育强国 强国", "建设教育强国", MatchKind.Overlapping, "2 教育强国, 2 教育, 4 强国");

    [Fact]
    public void A_walk_that_goes_further_in_vain_falls_back_to_the_literal_on_its_way() =>
        Check("双 双减工作方案", "双减工作要点", MatchKind.LeftmostLongest, "0 双");

    [Fact]
    public void A_longer_literal_that_starts_later_loses() =>
        Check("立德 德树人根本", "立德树人根本", MatchKind.LeftmostLongest, "0 立德");

    [Fact]
    public void A_hit_may_be_the_whole_text_and_another_may_be_its_last_character() =>
        Check("五育并举 举", "五育并举", MatchKind.Overlapping, "0 五育并举, 3 举");

    [Fact]
    public void Of_equal_literals_the_first_one_is_found_and_all_overlap()
    {
        string[] literals = ["普法", "双减", "普法"];
        Assert.Equal([new LiteralHit(0, 2, 0)], Find(literals, "普法", MatchKind.LeftmostLongest));
        Assert.Equal([new LiteralHit(0, 2, 0), new LiteralHit(0, 2, 2)], Find(literals, "普法", MatchKind.Overlapping));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_character_like_any_other() =>
        Assert.Equal([new LiteralHit(1, 1, 0)], Find(["\uDC0B"], "\U0002000B", MatchKind.Overlapping));

    [Theory]
    [InlineData("")]
    [InlineData("学")]
    public void A_text_shorter_than_every_literal_has_no_hit(string text) =>
        Check("学校 学校家庭社会协同育人", text, MatchKind.LeftmostLongest, "");

    [Fact]
    public void No_literals_find_nothing() => Assert.Empty(Find([], "建设教育强国\0", MatchKind.Overlapping));

    [Fact]
    public void An_empty_literal_is_refused() => Assert.Throws<ArgumentException>(() => new LiteralMatcher(["双减", ""]));

    [Fact]
    public void Every_character_there_is_may_stand_in_literals()
    {
        string[] literals = [.. Enumerable.Range(0, 65536).Select(code => ((char)code).ToString()), "\uFFFF\0", "\0\uFFFF\0"];
        LiteralMatcher matcher = new([.. literals]);
        string text = string.Concat(literals);
        Assert.Equal(text.Length - 3, MatcherRun.Find(matcher, text, MatchKind.LeftmostLongest).Count);
        Assert.Equal([new LiteralHit(0, 3, 65537)], MatcherRun.Find(matcher, "\0\uFFFF\0", MatchKind.LeftmostLongest));
        Assert.Equal(
            [new LiteralHit(0, 3, 65537), new LiteralHit(0, 1, 0), new LiteralHit(1, 2, 65536), new LiteralHit(1, 1, 65535), new LiteralHit(2, 1, 0)],
            MatcherRun.Find(matcher, "\0\uFFFF\0", MatchKind.Overlapping));
    }

    [Fact]
    public void A_search_goes_on_where_it_is_told()
    {
        LiteralMatcher matcher = new(["教育", "育强"]);
        LiteralHits hits = matcher.Matches("教育强国教育", MatchKind.LeftmostLongest);
        Assert.True(hits.MoveNext());
        hits.ContinueAt(hits.Current.Start + 1);
        Assert.True(hits.MoveNext());
        Assert.Equal(new LiteralHit(1, 2, 1), hits.Current);
        hits.ContinueAt(0);
        Assert.True(hits.MoveNext());
        Assert.Equal(new LiteralHit(0, 2, 0), hits.Current);
        hits.ContinueAt(6);
        Assert.False(hits.MoveNext());
    }

    [Fact]
    public void Enumerating_allocates_nothing()
    {
        LiteralMatcher matcher = new(["双减", "五育并举", "县管校聘"]);
        string text = string.Concat(Enumerable.Repeat("落实双减，坚持五育并举。", 1000));
        Count(matcher, text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int count = Count(matcher, text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(4000, count);
    }

    [Fact]
    public void Many_threads_may_share_a_matcher()
    {
        string[] literals = [.. HostileLiterals.Ladder(300), "啊吧"];
        LiteralMatcher matcher = new([.. literals]);
        string text = string.Concat(Enumerable.Repeat(new string('啊', 250) + "吧", 40));
        int expected = NaiveMatcher.Matches(literals, text, MatchKind.LeftmostLongest).Count;
        Parallel.For(0, 64, _ => Assert.Equal(expected, CountOf(matcher, text, MatchKind.LeftmostLongest)));
    }

    private static int Count(LiteralMatcher matcher, string text) =>
        CountOf(matcher, text, MatchKind.LeftmostLongest) + CountOf(matcher, text, MatchKind.Overlapping);

    private static int CountOf(LiteralMatcher matcher, string text, MatchKind kind)
    {
        int count = 0;
        foreach (LiteralHit hit in matcher.Matches(text, kind))
        {
            count += hit.Length > 0 ? 1 : 0;
        }

        return count;
    }

    private static List<LiteralHit> Find(string[] literals, string text, MatchKind kind) =>
        MatcherRun.Find(new LiteralMatcher([.. literals]), text, kind);

    private static void Check(string literals, string text, MatchKind kind, string expected)
    {
        string[] list = literals.Split(' ');
        Assert.Equal(expected, string.Join(", ", Find(list, text, kind).Select(hit => $"{hit.Start} {list[hit.Id]}")));
    }
}
