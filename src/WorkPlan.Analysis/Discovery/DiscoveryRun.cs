using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Discovery;

/// <summary>One search for phrases: the passes over the plans, and what is kept between them.</summary>
internal sealed class DiscoveryRun(DiscoveryOptions options, KnownPhrases known)
{
    /// <summary>The cells of the sketch that frequent grams may reach, two each: what the table of exact counts is kept small by.</summary>
    private const int MostCells = 1_500_000;

    /// <summary>How many candidates are looked at, those in most plans first.</summary>
    private const int MostCandidates = 100_000;

    private const int Context = 20;

    private readonly GramTable counts = new();
    private readonly List<Candidate> found = [];
    private readonly Neighbours neighbours = new();
    private GramSketch? sketch = new();

    internal int Documents { get; private set; }

    internal int BackgroundDocuments { get; private set; }

    internal long Words { get; private set; }

    internal long BackgroundWords { get; private set; }

    internal int LeastDocuments { get; private set; }

    /// <summary>First pass: in how many plans each gram is at most.</summary>
    internal void Estimate(IEnumerable<DiscoveryDocument> documents)
    {
        HashSet<ulong> inDocument = [];
        foreach (DiscoveryDocument document in documents)
        {
            Documents++;
            inDocument.Clear();
            ForEachGram(document, (stretch, first, count) =>
            {
                ulong hash = stretch.HashOf(first, count);
                if (inDocument.Add(hash))
                {
                    sketch!.Add(hash);
                }
            });
        }

        LeastDocuments = sketch!.LeastReachedBy(MostCells, options.LeastDocuments);
    }

    /// <summary>Second pass: how often each gram occurs that may be in enough plans.</summary>
    internal void Count(IEnumerable<DiscoveryDocument> documents)
    {
        int number = 0;
        foreach (DiscoveryDocument document in documents)
        {
            number++;
            ForEachGram(document, (stretch, first, count) =>
            {
                Words += count == 1 ? 1 : 0;
                ulong hash = stretch.HashOf(first, count);
                if (sketch!.MayReach(hash, LeastDocuments))
                {
                    ref GramCounts gram = ref counts[counts.FindOrAdd(hash)];
                    gram.Count++;
                    gram.Documents += gram.LastDocument == number ? 0 : 1;
                    gram.LastDocument = number;
                    gram.HasEdges |= count > 1 && IsLongEnough(stretch.SpanOf(first, count)) && HasEdges(stretch, first, count);
                }
            });
        }

        sketch = null;
    }

    /// <summary>How often each gram that was counted occurs in the background.</summary>
    internal void CountBackground(IEnumerable<DiscoveryDocument> documents)
    {
        int last = int.MaxValue;
        foreach (DiscoveryDocument document in documents)
        {
            BackgroundDocuments++;
            last--;
            ForEachGram(document, (stretch, first, count) =>
            {
                BackgroundWords += count == 1 ? 1 : 0;
                if (counts.TryFind(stretch.HashOf(first, count), out int slot))
                {
                    ref GramCounts gram = ref counts[slot];
                    gram.BackgroundCount++;
                    gram.BackgroundDocuments += gram.LastDocument == last ? 0 : 1;
                    gram.LastDocument = last;
                }
            });
        }
    }

    /// <summary>Raises the least number of plans until no more candidates have it than are looked at.</summary>
    internal void LimitCandidates()
    {
        int[] byDocuments = new int[Documents + 1];
        foreach (GramCounts gram in counts.Slots)
        {
            byDocuments[gram.Documents] += gram.HasEdges && gram.Documents >= LeastDocuments && IsNew(gram) ? 1 : 0;
        }

        int least = Documents + 1;
        for (long candidates = 0; least > LeastDocuments && candidates + byDocuments[least - 1] <= MostCandidates; least--)
        {
            candidates += byDocuments[least - 1];
        }

        LeastDocuments = Math.Max(least, LeastDocuments);
    }

    /// <summary>Third pass: what stands around the candidates, and where they stand.</summary>
    internal List<Candidate> Look(IEnumerable<DiscoveryDocument> documents)
    {
        foreach (DiscoveryDocument document in documents)
        {
            ForEachGram(document, (stretch, first, count) =>
            {
                if (count > 1 && CandidateOf(stretch, first, count) is { } candidate)
                {
                    TextSpan span = stretch.SpanOf(first, count);
                    neighbours.Add(candidate.Number, stretch.Before(span), stretch.After(span));
                    candidate.See(document, span, Context);
                }
            });
        }

        neighbours.SetEntropies(found);
        return found;
    }

    /// <summary>How many times more often plans have a gram than plans of the background do, half a plan added to both.</summary>
    internal double RatioOf(GramCounts gram) =>
        (gram.Documents + 0.5) / (Documents + 1) / ((gram.BackgroundDocuments + 0.5) / (BackgroundDocuments + 1));

    private Candidate? CandidateOf(GramStretch stretch, int first, int count)
    {
        if (!counts.TryFind(stretch.HashOf(first, count), out int slot))
        {
            return null;
        }

        ref GramCounts gram = ref counts[slot];
        if (gram.Candidate == 0)
        {
            gram.Candidate = IsCandidate(gram) && AddCandidate(stretch, first, count, gram) ? found.Count : -1;
        }

        return gram.Candidate > 0 ? found[gram.Candidate - 1] : null;
    }

    private bool AddCandidate(GramStretch stretch, int first, int count, GramCounts gram)
    {
        TextSpan span = stretch.SpanOf(first, count);
        double cohesion = CohesionOf(stretch, first, count, gram);
        string text = cohesion >= options.LeastCohesion ? stretch.Text.Substring(span.Start, span.Length) : "";
        if (text.Length == 0 || known.Cover(text))
        {
            return false;
        }

        found.Add(new Candidate(text, found.Count, gram, cohesion));
        return true;
    }

    private bool IsCandidate(GramCounts gram) => gram.HasEdges && gram.Documents >= LeastDocuments && IsNew(gram);

    private bool IsLongEnough(TextSpan span) => span.Length >= options.LeastLength;

    private bool IsNew(GramCounts gram) => BackgroundDocuments == 0 || RatioOf(gram) > 1;

    /// <summary>Normalized pointwise mutual information (Bouma 2009) of the two parts at the cut where it is least.</summary>
    private double CohesionOf(GramStretch stretch, int first, int count, GramCounts gram)
    {
        double all = Words;
        double information = -Math.Log(gram.Count / all);
        double least = 1;
        for (int cut = 1; cut < count; cut++)
        {
            double before = CountOf(stretch.HashOf(first, cut), gram) / all;
            double behind = CountOf(stretch.HashOf(first + cut, count - cut), gram) / all;
            least = Math.Min(least, Math.Log(gram.Count / all / (before * behind)) / information);
        }

        return least;
    }

    /// <summary>
    /// How often a part of a gram occurs. Where the gram is cut otherwise elsewhere, fewer occurrences of the part may have been counted, or none; it
    /// has those of the gram at least.
    /// </summary>
    private int CountOf(ulong part, GramCounts gram) => counts.TryFind(part, out int slot) ? Math.Max(counts[slot].Count, gram.Count) : gram.Count;

    private static bool HasEdges(GramStretch stretch, int first, int count)
    {
        TextSpan begin = stretch[first].Span;
        TextSpan end = stretch[first + count - 1].Span;
        return EdgeWords.MayBegin(stretch.Text.AsSpan(begin.Start, begin.Length), stretch[first].PartOfSpeech)
            && EdgeWords.MayEnd(stretch.Text.AsSpan(end.Start, end.Length), stretch[first + count - 1].PartOfSpeech);
    }

    private void ForEachGram(DiscoveryDocument document, Action<GramStretch, int, int> visit)
    {
        foreach (GramStretch stretch in GramStretches.Of(document.Analysis))
        {
            for (int first = 0; first < stretch.Count; first++)
            {
                for (int count = 1, most = stretch.MostWords(first, options); count <= most; count++)
                {
                    visit(stretch, first, count);
                }
            }
        }
    }
}
