using System.Text;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Phrases.Matching;

namespace WorkPlan.Analysis.Tests.Phrases.Matching;

/// <summary>The matcher agrees with its naive twin over seeded random literals and texts.</summary>
public sealed class LiteralMatcherAgreementTests
{
    private const int Rounds = 800;

    [Theory]
    [InlineData("啊吧", 4)]
    [InlineData("啊吧", 90)]
    [InlineData("教育强国\0a", 6)]
    [InlineData("\U0002000B\U0002000C\uD840", 5)]
    [InlineData("一\u5200丁\u5E00七", 5)]
    public void Random_texts_over_small_alphabets_have_the_same_hits(string alphabet, int longest)
    {
        for (int seed = 0; seed < Rounds; seed++)
        {
            Random random = new(seed);
            string[] literals = [.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => Word(random, alphabet, random.Next(1, longest + 1)))];
            Check(literals, Word(random, alphabet, random.Next(0, 200)), seed);
        }
    }

    [Theory]
    [InlineData("ladder")]
    [InlineData("in vain")]
    [InlineData("forks in vain")]
    [InlineData("period in vain")]
    [InlineData("ends in vain")]
    public void Hostile_texts_with_flaws_have_the_same_hits(string name)
    {
        for (int seed = 0; seed < 6; seed++)
        {
            Random random = new(seed);
            char[] text = HostileLiterals.Text(name, 6000).ToCharArray();
            for (int flaw = 0; flaw < seed * 5; flaw++)
            {
                text[random.Next(text.Length)] = "啊吧嗯哦"[random.Next(4)];
            }

            Check(HostileLiterals.Make(name, 60 + (seed * 20)), new string(text), seed);
        }
    }

    [Fact]
    public void The_automaton_finds_what_the_trie_finds()
    {
        for (int seed = 0; seed < Rounds / 4; seed++)
        {
            Random random = new(seed);
            string text = Word(random, "啊吧嗯", 60);
            LiteralMatcher matcher = new([.. Enumerable.Range(0, 10).Select(_ => Word(random, "啊吧嗯", random.Next(1, 12)))]);
            using BackwardWindow window = new(matcher);
            for (int position = 0; position < text.Length; position++)
            {
                int expected = matcher.Trie.Longest(text.AsSpan(position), out _, out _);
                Assert.True(expected == window.Longest(text, position), $"seed {seed}, position {position}");
            }
        }
    }

    private static string Word(Random random, string alphabet, int length)
    {
        StringBuilder word = new(length);
        for (int index = 0; index < length; index++)
        {
            word.Append(alphabet[random.Next(alphabet.Length)]);
        }

        return word.ToString();
    }

    private static void Check(string[] literals, string text, int seed)
    {
        LiteralMatcher matcher = new([.. literals]);
        foreach (MatchKind kind in Enum.GetValues<MatchKind>())
        {
            List<LiteralHit> hits = MatcherRun.Find(matcher, text, kind);
            Assert.True(NaiveMatcher.Matches(literals, text, kind).SequenceEqual(hits), $"seed {seed}, {kind}");
            int from = seed % (text.Length + 1);
            List<LiteralHit> rest = MatcherRun.FindFrom(matcher, text, kind, from);
            Assert.True(NaiveMatcher.Matches(literals, text, kind, from).SequenceEqual(rest), $"seed {seed}, {kind} from {from}");
        }
    }
}
