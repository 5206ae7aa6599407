namespace WorkPlan.Benchmarks;

/// <summary>Sets of phrases that hit often: distinct runs of two to six Chinese characters, cut out of a text at random.</summary>
internal static class PhraseCutter
{
    private const int Seed = 42;
    private const int Shortest = 2;
    private const int Longest = 6;
    private const int TriesAPhrase = 50;

    /// <summary>
    /// The set of a size, its longest phrases first: a search that takes the first phrase that fits then finds what one does that takes the longest.
    /// Always the same for a text. Generated plans have hardly more than ten thousand such runs; what a set lacks is made up of characters from random
    /// places of the text, so that the set has its size, though those phrases hardly ever hit.
    /// </summary>
    internal static string[] Cut(string text, int size)
    {
        Random random = new(Seed);
        HashSet<string> phrases = new(size, StringComparer.Ordinal);
        for (long tries = (long)size * TriesAPhrase; phrases.Count < size && tries > 0; tries--)
        {
            ReadOnlySpan<char> run = text.AsSpan(random.Next(text.Length - Longest), random.Next(Shortest, Longest + 1));
            if (IsHan(run))
            {
                phrases.Add(run.ToString());
            }
        }

        while (phrases.Count < size)
        {
            string made = string.Create(random.Next(Shortest, Longest + 1), random, (run, dice) => Fill(run, text, dice));
            phrases.Add(made);
        }

        return [.. phrases.OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal)];
    }

    private static void Fill(Span<char> run, string text, Random random)
    {
        for (int i = 0; i < run.Length;)
        {
            run[i] = text[random.Next(text.Length)];
            i += IsHan(run.Slice(i, 1)) ? 1 : 0;
        }
    }

    private static bool IsHan(ReadOnlySpan<char> run) => !run.ContainsAnyExceptInRange('\u4E00', '\u9FFF');
}
