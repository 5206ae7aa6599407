using WorkPlan.Analysis.Phrases.Folding;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Tests.Phrases.Folding;

/// <summary>The fast way to fold a text and the plain one agree, and places lead back.</summary>
public sealed class FoldedTextTests
{
    private const string Alphabet = "一二教育管理办法，,、。；：\n\r\t 　Ａａ＋+Zz09“”‘’「」'\"（）()·．\0\uD83D\uDE00";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Folding_at_once_says_what_folding_one_by_one_says(int seed)
    {
        Random random = new(seed);
        for (int round = 0; round < 3000; round++)
        {
            int ideographs = random.Next(2, Alphabet.Length);
            string text = string.Create(random.Next(0, 60), random, (span, dice) =>
            {
                for (int i = 0; i < span.Length; i++)
                {
                    span[i] = Alphabet[dice.Next(dice.Next(4) == 0 ? Alphabet.Length : ideographs)];
                }
            });
            Check(text);
        }
    }

    private static void Check(string text)
    {
        (char Folded, int Place)[] expected = [.. text.Select((c, place) => (CharacterFolding.Fold(c), place)).Where(pair => pair.Item1 != CharacterFolding.Nothing)];
        FoldedText folded = new(text);
        Assert.Equal(string.Concat(expected.Select(pair => pair.Folded)), folded.Characters.ToString());
        for (int i = 0; i < expected.Length; i++)
        {
            int last = Math.Min(expected.Length, i + 3) - 1;
            Assert.Equal(TextSpan.FromBounds(expected[i].Place, expected[last].Place + 1), folded.ToText(i, last - i + 1));
        }

        folded.Dispose();
    }
}
