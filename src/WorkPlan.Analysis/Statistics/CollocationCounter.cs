using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Statistics;

/// <summary>Counts words that stand side by side and scores them: quanteda's <c>textstat_collocations</c>. Not safe to share between threads.</summary>
/// <remarks>
/// A sequence of K words is compared with every sequence of K words that was counted; the counts of those that agree with it in the same
/// places make a table of 2^K cells, and lambda is the interaction of all K words in the saturated log-linear model of that table (Blaheta and
/// Johnson 2001, "Unsupervised learning of multi-word verbs"). Texts are shown one at a time; memory grows with the number of different
/// sequences, of which longer ones are many more.
/// </remarks>
/// <example>
/// <code>
/// CollocationCounter counter = new(CollocationOptions.Default);
/// foreach (PlanAnalysis analysis in analyses)
///     counter.Add(analysis);
/// foreach (Collocation collocation in counter.Score().Take(20))
///     Console.WriteLine(collocation);
/// </code>
/// </example>
public sealed class CollocationCounter
{
    /// <summary>In the place of a word that was taken out: sequences over it are counted, but are no collocation.</summary>
    private const int Pad = 0;

    /// <summary>In the place of punctuation: no sequence goes over it.</summary>
    private const int Break = -2;

    private readonly CollocationOptions options;
    private readonly int[] lengths;
    private readonly List<string> words = [""];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [""] = Pad };
    private readonly Dictionary<WordGram, GramCount>[] counts = [.. Enumerable.Range(0, WordGram.MostWords + 1).Select(_ => new Dictionary<WordGram, GramCount>())];
    private readonly List<int> text = [];

    /// <summary>Makes a counter of nothing yet.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no length, or one is not 2 to 4.</exception>
    public CollocationCounter(CollocationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Lengths.IsEmpty || options.Lengths.Any(length => length is < 2 or > WordGram.MostWords))
        {
            throw new ArgumentException("A collocation has 2 to 4 words.", nameof(options));
        }

        this.options = options;
        lengths = [.. options.Lengths.Distinct().OrderDescending()];
    }

    /// <summary>
    /// Adds a text by its words, punctuation included, as they are written. No sequence goes over a word that is punctuation only. An empty word
    /// stands for one that was taken out (quanteda's padding).
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> or one of them is null.</exception>
    public void Add(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        text.Clear();
        foreach (string word in words)
        {
            ArgumentNullException.ThrowIfNull(word, nameof(words));
            text.Add(word.Length > 0 && word.All(char.IsPunctuation) ? Break : NumberOf(word));
        }

        Count();
    }

    /// <summary>Adds a plan by its written words, in lower case. No sequence goes over a line's end, or over anything else that is not written, blanks in a line apart.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public void Add(PlanAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        text.Clear();
        foreach (Word word in PlanWords.Counted(analysis))
        {
            ReadOnlySpan<char> letters = analysis.Plan.CleanText.Text.AsSpan(word.Span.Start, word.Span.Length);
            if (PlanAnalysis.IsWritten(analysis.Plan.CleanText.Text, word.Span.Start))
            {
                text.Add(NumberOf(PlanWords.TextOf(analysis, word, lowersCase: true).Span));
            }
            else if (letters.Contains('\n') || !letters.IsWhiteSpace())
            {
                text.Add(Break);
            }
        }

        Count();
    }

    /// <summary>The collocations that occur often enough, highest z first, those of one z in ordinal order.</summary>
    public ImmutableArray<Collocation> Score()
    {
        List<Collocation> collocations = [];
        foreach (int length in lengths)
        {
            CollocationScorer scorer = new(counts[length], length, options);
            foreach ((WordGram gram, GramCount count) in counts[length])
            {
                if (IsScored(gram, count, length))
                {
                    (double lambda, double z) = scorer.Score(gram);
                    collocations.Add(new Collocation(TextOf(gram, length), count.All, count.Nested, length, lambda, z));
                }
            }
        }

        collocations.Sort((left, right) =>
            right.Z.CompareTo(left.Z) is not 0 and var order ? order : string.CompareOrdinal(left.Text, right.Text));
        return [.. collocations];
    }

    private bool IsScored(WordGram gram, GramCount count, int length) => count.All >= options.LeastCount && !HasPad(gram, length);

    private static bool HasPad(WordGram gram, int length) =>
        gram.First == Pad || gram.Second == Pad || (length > 2 && gram.Third == Pad) || (length > 3 && gram.Fourth == Pad);

    private string TextOf(WordGram gram, int length) => string.Join(' ', Enumerable.Range(0, length).Select(place => words[gram[place]]));

    /// <summary>Counts the sequences of a text, the longest first: a shorter one is nested where a longer one has one of its places.</summary>
    private void Count()
    {
        ReadOnlySpan<int> all = CollectionsMarshal.AsSpan(text);
        bool[] isTaken = new bool[all.Length];
        bool[] isTakenNext = new bool[all.Length];
        foreach (int length in lengths)
        {
            for (int start = 0; start + length <= all.Length; start++)
            {
                ReadOnlySpan<int> part = all.Slice(start, length);
                if (part.Contains(Break))
                {
                    continue;
                }

                bool isPadded = part.Contains(Pad);
                ref GramCount count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts[length], WordGram.Of(part), out _);
                count.All++;
                count.Nested += !isPadded && isTaken.AsSpan(start, length).Contains(true) ? 1 : 0;
                isTakenNext.AsSpan(start, isPadded ? 0 : length).Fill(true);
            }

            isTakenNext.CopyTo(isTaken, 0);
        }
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        if (!numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int number))
        {
            number = words.Count;
            words.Add(word.ToString());
            numbers.Add(words[number], number);
        }

        return number;
    }
}
