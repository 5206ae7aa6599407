using System.Text;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>
/// Lines in which two ways to cut score the same, or nearly so, as hardly ever happens in a real text; and all else that a
/// segmenter may get wrong. The same seed gives the same lines.
/// </summary>
internal sealed class TieLines
{
    private const int MostPerKey = 20;
    private const string Symbols = "+#&._%-..%%--";
    private const string Outside = " \t\u3000\u00A0\u2028，。、；：？！“”（）《》·—…\r①㎡ａ１";

    private static readonly string[] LongOutside = ["\r\n", "\U0001F600", "\U00020000", "\U0002F9D4"];

    private readonly Dice dice;
    private readonly List<string> ties = [];
    private readonly List<string> words;
    private readonly List<char> known = [];
    private readonly List<char> strange = [];

    internal TieLines(int seed)
    {
        dice = new Dice(seed);
        words = [.. EmbeddedWords.All.Select(entry => entry.Word)];
        CollectTies();
        for (char character = '\u4E00'; character <= '\u9FFF'; character++)
        {
            (IsWellKnown(character) ? known : strange).Add(character);
        }
    }

    /// <summary>The next line.</summary>
    internal string Next()
    {
        StringBuilder line = new();
        for (int parts = dice.Between(1, 4); parts > 0; parts--)
        {
            AppendPart(line);
        }

        return line.ToString();
    }

    /// <summary>
    /// Pairs of words that share a character, such that the first as a whole with the rest of the second scores like the
    /// rest of the first with the second as a whole: 髓室顶 + 瓜瓜 against 髓室 + 顶瓜瓜.
    /// </summary>
    private void CollectTies()
    {
        Dictionary<string, double> scores = EmbeddedWords.All.ToDictionary(entry => entry.Word, entry => entry.Score);
        Dictionary<(char Shared, double Whole, double Part), List<string>> firsts = [];
        foreach ((string word, double score) in EmbeddedWords.All.Where(entry => entry.Word.Length is > 1 and < 5))
        {
            if (scores.TryGetValue(word[..^1], out double rest))
            {
                (firsts.TryGetValue((word[^1], score, rest), out List<string>? list) ? list : firsts[(word[^1], score, rest)] = []).Add(word);
            }
        }

        foreach ((string word, double score) in EmbeddedWords.All.Where(entry => entry.Word.Length is > 1 and < 5))
        {
            if (scores.TryGetValue(word[1..], out double rest) && firsts.TryGetValue((word[0], score, rest), out List<string>? list))
            {
                ties.AddRange(list.Take(MostPerKey).Select(first => first + word[1..]));
            }
        }
    }

    private void AppendPart(StringBuilder line)
    {
        switch (dice.Below(9))
        {
            case 0 or 1 or 2:
                line.Append(dice.Pick(ties));
                break;
            case 3:
                AppendMany(line, () => dice.Pick(dice.OnceIn(3) ? known : strange), 6);
                break;
            case 4:
                AppendMany(line, () => dice.Pick(known), 5);
                break;
            case 5:
                AppendLatin(line);
                break;
            case 6:
                AppendOutside(line);
                break;
            case 7:
                string word = dice.Pick(words);
                line.Append(word, 0, dice.Between(1, word.Length));
                break;
            default:
                AppendChain(line);
                break;
        }
    }

    private void AppendMany(StringBuilder line, Func<char> next, int most)
    {
        for (int count = dice.Between(2, most); count > 0; count--)
        {
            line.Append(next());
        }
    }

    private void AppendLatin(StringBuilder line)
    {
        for (int count = dice.Between(1, 8); count > 0; count--)
        {
            line.Append(dice.Below(3) switch
            {
                0 => Symbols[dice.Below(Symbols.Length)],
                1 => (char)('0' + dice.Below(10)),
                _ => (char)((dice.OnceIn(2) ? 'a' : 'A') + dice.Below(26)),
            });
        }
    }

    private void AppendOutside(StringBuilder line)
    {
        if (dice.OnceIn(4))
        {
            line.Append(dice.Pick(LongOutside));
        }
        else
        {
            line.Append(Outside[dice.Below(Outside.Length)]);
        }
    }

    /// <summary>Words each of which begins with the last character of the one before, said once.</summary>
    private void AppendChain(StringBuilder line)
    {
        string word = dice.Pick(words);
        line.Append(word);
        for (int count = dice.Between(1, 3); count > 0; count--)
        {
            int first = words.BinarySearch(word[^1..], StringComparer.Ordinal);
            int next = (first < 0 ? ~first : first) + dice.Below(12);
            word = next < words.Count ? words[next] : word;
            line.Append(word, 1, word.Length - 1);
        }
    }

    /// <summary>Whether the model has seen the character in every state; what it never saw makes its sums tie.</summary>
    private static bool IsWellKnown(char character)
    {
        int row = WordTable.Embedded.Codes[character] * WordTable.StateCount;
        return !WordTable.Embedded.Emissions.AsSpan(row, WordTable.StateCount).Contains(WordTable.NeverSeen);
    }
}
