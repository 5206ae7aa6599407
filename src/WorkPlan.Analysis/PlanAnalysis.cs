using System.Collections.Immutable;
using System.Runtime.InteropServices;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Regions;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Analysis;

/// <summary>What the analyzers find in one plan: its words, its policy phrases and the region that it is from. Immutable and safe to share between threads.</summary>
/// <example>
/// <code>
/// WordSegmenter segmenter = new();
/// PhraseMatcher matcher = new(Lexicon.ReadDefault());
/// PlanAnalysis analysis = PlanAnalysis.Analyze(Plan.Parse(text), segmenter, matcher);
/// foreach (PlanTask task in analysis.Plan.Tasks)
///     Console.WriteLine($"{task.Title}: {string.Join("; ", analysis.PhrasesOf(task))}");
/// </code>
/// </example>
public sealed class PlanAnalysis
{
    /// <summary>The average of plans, punctuation counted as words, so that a buffer seldom grows.</summary>
    private const double CharactersPerWord = 1.5;

    private PlanAnalysis(Plan plan, ImmutableArray<Word> cleanWords, ImmutableArray<Word> words, ImmutableArray<PhraseMatch> phrases, Region? region)
    {
        Plan = plan;
        CleanWords = cleanWords;
        Words = words;
        WordCount = CountWritten(cleanWords, plan.CleanText.Text);
        Phrases = phrases;
        Region = region;
    }

    /// <summary>The plan that was analyzed.</summary>
    public Plan Plan { get; }

    /// <summary>
    /// The words of the whole plan, page furniture, punctuation and blanks included, in the order of the source and placed in it.
    /// Words that one repair made have one place.
    /// </summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>The number of words that are written with letters, ideographs or digits: punctuation and blanks are not counted.</summary>
    public int WordCount { get; }

    /// <summary>Every match of a policy phrase, page furniture included, in the order of the source and placed in it.</summary>
    public ImmutableArray<PhraseMatch> Phrases { get; }

    /// <summary>The region that the plan is from; null where none was found for certain, and where no gazetteer was asked.</summary>
    public Region? Region { get; }

    /// <summary>The same words, placed in the clean text.</summary>
    internal ImmutableArray<Word> CleanWords { get; }

    /// <summary>Analyzes a plan, without its region. The same segmenter and matcher serve any number of plans and threads.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanAnalysis Analyze(Plan plan, IWordSegmenter segmenter, PhraseMatcher matcher) => Analyze(plan, segmenter, matcher, region: null);

    /// <summary>Analyzes a plan. The same segmenter, matcher and gazetteer serve any number of plans and threads.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PlanAnalysis Analyze(Plan plan, IWordSegmenter segmenter, PhraseMatcher matcher, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(gazetteer);
        return Analyze(plan, segmenter, matcher, gazetteer.TryResolve(plan, out Region? region) ? region : null);
    }

    /// <summary>The words of one part of the plan, those of the parts below it included; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public ImmutableArray<Word> WordsOf(PlanNode node) => Within(Words, node, word => word.Span.Start);

    /// <summary>The matches in one part of the plan, those of the parts below it included; empty where there are none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public ImmutableArray<PhraseMatch> PhrasesOf(PlanNode node) => Within(Phrases, node, match => match.Span.Start);

    /// <summary>The title, and the number of words and matches.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Plan} · {WordCount} words · {Phrases.Length} phrases");

    private static PlanAnalysis Analyze(Plan plan, IWordSegmenter segmenter, PhraseMatcher matcher, Region? region)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(segmenter);
        ArgumentNullException.ThrowIfNull(matcher);
        ImmutableArray<Word> cleanWords = Segment(plan.CleanText.Text, segmenter);
        return new PlanAnalysis(plan, cleanWords, ToSource(cleanWords, plan.CleanText), matcher.Match(plan.CleanText), region);
    }

    private static ImmutableArray<Word> Segment(string text, IWordSegmenter segmenter)
    {
        using WordBuffer buffer = new((int)(text.Length / CharactersPerWord));
        segmenter.Segment(text, buffer);
        return ImmutableArray.Create(buffer.AsSpan());
    }

    private static ImmutableArray<Word> ToSource(ImmutableArray<Word> cleanWords, CleanText text)
    {
        if (text.Repairs.IsEmpty)
        {
            return cleanWords;
        }

        Word[] words = GC.AllocateUninitializedArray<Word>(cleanWords.Length);
        PositionMapCursor places = new(text.Map);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = cleanWords[i] with { Span = places.ToSource(cleanWords[i].Span) };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(words);
    }

    private static int CountWritten(ImmutableArray<Word> words, string text)
    {
        int count = 0;
        foreach (Word word in words)
        {
            count += IsWritten(text, word.Span.Start) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a letter, ideograph or digit stands at a place; the ideographs of nearly every word are told without looking them up.</summary>
    internal static bool IsWritten(string text, int place) =>
        text[place] is >= '\u4E00' and <= '\u9FFF' || char.IsLetterOrDigit(text, place);

    /// <summary>The items that start in a node's share of the source; they are in its order.</summary>
    private static ImmutableArray<T> Within<T>(ImmutableArray<T> items, PlanNode node, Func<T, int> start)
    {
        ArgumentNullException.ThrowIfNull(node);
        int first = FirstAt(items, node.FullSpan.Start, start);
        return items.Slice(first, FirstAt(items, node.FullSpan.End, start) - first);
    }

    /// <summary>The first item that starts at or behind a place, of items in the order of their starts.</summary>
    internal static int FirstAt<T>(ImmutableArray<T> items, int position, Func<T, int> start)
    {
        int low = 0;
        int high = items.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (start(items[middle]) < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
