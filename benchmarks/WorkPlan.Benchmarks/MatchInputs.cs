using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>A text, and phrases that it hits often: Han n-grams of two to six characters, cut from it at random.</summary>
internal sealed class MatchInputs
{
    private const int Seed = 42;
    private const int ShortestPhrase = 2;
    private const int LongestPhrase = 6;
    private const int KilobytesOfAPlan = 300;
    private const int BytesOfACharacter = 3;

    /// <summary>A text that has too few different n-grams is given up after this many cuts for each.</summary>
    private const int CutsPerPhrase = 100;

    private MatchInputs(string text, string[] phrases)
    {
        Text = text;
        Phrases = phrases;
    }

    /// <summary>The texts that there are here.</summary>
    internal static IEnumerable<MatchSource> Sources => CorpusFolder is null ? [MatchSource.Generated] : [MatchSource.Generated, MatchSource.Corpus];

    /// <summary>What is searched.</summary>
    internal string Text { get; }

    /// <summary>All different; fewer than asked for where the text does not have so many.</summary>
    internal string[] Phrases { get; }

    private static string? CorpusFolder => Environment.GetEnvironmentVariable("WORKPLAN_CORPUS") is { Length: > 0 } folder ? folder : null;

    /// <summary>The first <paramref name="kilobytes"/> of a text, and phrases from all of it; always the same ones.</summary>
    internal static MatchInputs Of(MatchSource source, int phrases, int kilobytes) =>
        new(TextOf(source, kilobytes), CutPhrases(TextOf(source, int.MaxValue), phrases));

    /// <summary>The first <paramref name="kilobytes"/> of a text, at three bytes a character.</summary>
    internal static string TextOf(MatchSource source, int kilobytes)
    {
        string text = source == MatchSource.Generated
            ? string.Concat(PlanInputs.OfSize(KilobytesOfAPlan, FactDensity.RealPlans).Texts)
            : string.Concat(Directory.EnumerateFiles(CorpusFolder!, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        return text[..(int)Math.Min(text.Length, kilobytes * 1000L / BytesOfACharacter)];
    }

    private static string[] CutPhrases(string text, int count)
    {
        Random random = new(Seed);
        HashSet<string> known = [];
        List<string> phrases = [];
        for (int cut = 0; cut < count * CutsPerPhrase && phrases.Count < count; cut++)
        {
            int length = random.Next(ShortestPhrase, LongestPhrase + 1);
            string phrase = text.Substring(random.Next(text.Length - length), length);
            if (phrase.All(character => character is >= '\u4E00' and <= '\u9FFF') && known.Add(phrase))
            {
                phrases.Add(phrase);
            }
        }

        return [.. phrases];
    }
}
