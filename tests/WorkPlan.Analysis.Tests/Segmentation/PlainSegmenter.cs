using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>The slow and obvious twin: strings, dictionaries and lists, one step after the other, as the method is described.</summary>
internal sealed class PlainSegmenter(bool usesModel)
{
    private const double NeverSeen = -3.14e100;
    private const double FrequencyTotal = 60_101_967;
    private const string States = "BEMS";

    private static readonly int[] ShortLengths = [2, 3];
    private static readonly Dictionary<string, double> Scores = EmbeddedWords.All.ToDictionary(pair => pair.Word, pair => pair.Score);
    private static readonly HashSet<string> Prefixes = [.. Scores.Keys.SelectMany(word => Enumerable.Range(1, word.Length).Select(length => word[..length]))];
    private static readonly double ScoreOfOnce = Math.Log(1) - Math.Log(FrequencyTotal);
    private static readonly Dictionary<char, double> Start = new() { ['B'] = -0.26268660809250016, ['E'] = NeverSeen, ['M'] = NeverSeen, ['S'] = -1.4652633398537678 };
    private static readonly Dictionary<string, double> Moves = new()
    {
        ["BE"] = -0.510825623765990, ["BM"] = -0.916290731874155, ["EB"] = -0.5897149736854513, ["ES"] = -0.8085250474669937,
        ["ME"] = -0.33344856811948514, ["MM"] = -1.2603623820268226, ["SB"] = -0.7211965654669841, ["SS"] = -0.6658631448798212,
    };

    /// <summary>The words in accurate mode.</summary>
    internal List<string> Cut(string text)
    {
        List<string> words = [];
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && IsInBlock(text[end]))
            {
                end++;
            }

            if (end > at)
            {
                words.AddRange(CutBlock(text[at..end]));
                at = end;
                continue;
            }

            bool isPair = at + 1 < text.Length && (text.Substring(at, 2) == "\r\n" || char.IsSurrogatePair(text, at));
            words.Add(text.Substring(at, isPair ? 2 : 1));
            at += isPair ? 2 : 1;
        }

        return words;
    }

    /// <summary>The words in search mode.</summary>
    internal List<string> CutForSearch(string text)
    {
        List<string> words = [];
        foreach (string word in Cut(text))
        {
            foreach (int length in ShortLengths.Where(length => word.Length > length))
            {
                words.AddRange(Enumerable.Range(0, word.Length - length + 1).Select(start => word.Substring(start, length)).Where(Scores.ContainsKey));
            }

            words.Add(word);
        }

        return words;
    }

    private static bool IsInBlock(char c) => char.IsAsciiLetterOrDigit(c) || c is (>= '\u4E00' and <= '\u9FD5') or '+' or '#' or '&' or '.' or '_' or '%' or '-';

    private List<string> CutBlock(string block)
    {
        List<string> words = [];
        string singles = "";
        foreach (string word in BestPath(block))
        {
            if (word.Length == 1)
            {
                singles += word;
                continue;
            }

            words.AddRange(CutSingles(singles));
            singles = "";
            words.Add(word);
        }

        words.AddRange(CutSingles(singles));
        return words;
    }

    private static IEnumerable<string> BestPath(string block)
    {
        (double Score, int Length)[] routes = new (double, int)[block.Length + 1];
        for (int at = block.Length - 1; at >= 0; at--)
        {
            List<int> lengths = [];
            for (int length = 1; at + length <= block.Length && Prefixes.Contains(block.Substring(at, length)); length++)
            {
                if (Scores.ContainsKey(block.Substring(at, length)))
                {
                    lengths.Add(length);
                }
            }

            int from = at;
            routes[at] = lengths.DefaultIfEmpty(1)
                .Select(length => (Score: Scores.GetValueOrDefault(block.Substring(from, length), ScoreOfOnce) + routes[from + length].Score, Length: length))
                .Max();
        }

        for (int at = 0; at < block.Length; at += routes[at].Length)
        {
            yield return block.Substring(at, routes[at].Length);
        }
    }

    private IEnumerable<string> CutSingles(string singles)
    {
        if (singles.Length < 2)
        {
            return singles.Length == 0 ? [] : [singles];
        }

        if (!usesModel)
        {
            return Split(singles, "[a-zA-Z0-9]+|.");
        }

        return Scores.ContainsKey(singles)
            ? singles.Select(c => c.ToString())
            : Split(singles, "[\u4E00-\u9FD5]+|[^\u4E00-\u9FD5]+").SelectMany(part => part[0] >= '\u4E00' ? Guess(part) : CutLatin(part));
    }

    private static IEnumerable<string> CutLatin(string part)
    {
        int end = 0;
        foreach (System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(part, @"[a-zA-Z0-9]+(?:\.[0-9]+)?%?"))
        {
            if (match.Index > end)
            {
                yield return part[end..match.Index];
            }

            yield return match.Value;
            end = match.Index + match.Length;
        }

        if (end < part.Length)
        {
            yield return part[end..];
        }
    }

    private static IEnumerable<string> Split(string text, string pattern) =>
        System.Text.RegularExpressions.Regex.Matches(text, pattern).Select(match => match.Value);

    private static IEnumerable<string> Guess(string run)
    {
        Dictionary<char, (double Score, string Path)> best = States.ToDictionary(state => state, state => (Start[state] + Emission(state, run[0]), state.ToString()));
        foreach (char character in run[1..])
        {
            best = States.ToDictionary(state => state, state => States
                .Where(before => Moves.ContainsKey($"{before}{state}"))
                .Select(before => (Score: best[before].Score + Moves[$"{before}{state}"] + Emission(state, character), Before: before))
                .Max() is var (score, last) ? (score, best[last].Path + state) : default);
        }

        string path = best['S'].Score >= best['E'].Score ? best['S'].Path : best['E'].Path;
        int start = 0;
        for (int at = 0; at < run.Length; at++)
        {
            if (path[at] is 'E' or 'S')
            {
                yield return run[start..(at + 1)];
                start = at + 1;
            }
        }
    }

    private static double Emission(char state, char character) =>
        WordTable.Embedded.Emissions[(WordTable.Embedded.Codes[character] * States.Length) + States.IndexOf(state, StringComparison.Ordinal)];
}
