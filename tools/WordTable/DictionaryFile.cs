using System.Globalization;

namespace WorkPlan.Tools.WordTable;

/// <summary>The words of a dictionary in jieba's format: a word, its frequency and its part of speech a line.</summary>
internal sealed class DictionaryFile
{
    private DictionaryFile(Dictionary<string, DictionaryWord> words, long total)
    {
        Words = words;
        Total = total;
    }

    /// <summary>The words; of two lines with the same word the later one counts.</summary>
    internal IReadOnlyDictionary<string, DictionaryWord> Words { get; }

    /// <summary>The sum of the frequencies of all lines, those that a later one replaced included.</summary>
    internal long Total { get; }

    internal static DictionaryFile Read(string path)
    {
        Dictionary<string, DictionaryWord> words = new(StringComparer.Ordinal);
        long total = 0;
        foreach (string line in File.ReadLines(path))
        {
            string[] fields = line.Trim().Split(' ');
            int frequency = int.Parse(fields[1], CultureInfo.InvariantCulture);
            words[fields[0]] = new DictionaryWord(frequency, fields[2]);
            total += frequency;
        }

        return new DictionaryFile(words, total);
    }

    /// <summary>How likely a word of this frequency is, as the reference computes it: one logarithm less the other.</summary>
    internal double Score(int frequency) => Math.Log(frequency) - Math.Log(Total);
}
