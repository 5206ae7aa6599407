namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>The best reading of a search, and how far the next different one is behind.</summary>
internal readonly record struct SlipRanking
{
    /// <summary>Room for every reading: each shown character may hide a few that vanished.</summary>
    internal const int MaxHidden = SlipSearch.MaxLength * 4;

    /// <summary>How far behind the best a reading may be for the document to decide between them.</summary>
    private const float DocumentReach = 9f;
    private const int MostAsked = 6;
    private const int MostTraces = 64;

    /// <summary>The hidden characters, or null where no reading came to the end of its slip.</summary>
    internal string? Best { get; private init; }

    internal int BestEnd { get; private init; }

    internal float BestScore { get; private init; }

    /// <summary>Whether nothing shows the last trail byte of the best reading.</summary>
    internal bool IsOpenEnded { get; private init; }

    /// <summary>Positive infinity where there is no other.</summary>
    internal float Gap { get; private init; }

    /// <summary>The least distance behind the best at which a reading was forgotten, so that it could not come up again.</summary>
    internal float NarrowestLoss { get; private init; }

    internal static SlipRanking Of(scoped in SlipSearch search, SlipModel model, ReadOnlySpan<char> source, int index)
    {
        SlipBeam readings = search.Readings;
        Span<float> scores = stackalloc float[SlipBeam.Capacity];
        scores = scores[..readings.Count];
        for (int i = 0; i < readings.Count; i++)
        {
            bool isCutShort = search.Position == source.Length && readings[i].Phase != SlipPhase.InStep;
            scores[i] = isCutShort ? float.NegativeInfinity : readings[i].Score;
        }

        float least = LeastAsked(scores);
        if (least < readings.Best)
        {
            SlipDocument document = new(model, source, index, search.Position, stackalloc SlipTrace[MostTraces]);
            AskDocument(in search, ref document, source, least, scores);
        }

        return Choose(in search, source, scores);
    }

    /// <summary>The score of the last of the few best readings that the document is asked about.</summary>
    private static float LeastAsked(ReadOnlySpan<float> scores)
    {
        Span<float> sorted = stackalloc float[SlipBeam.Capacity];
        scores.CopyTo(sorted);
        sorted = sorted[..scores.Length];
        sorted.Sort();
        float best = sorted.IsEmpty ? 0f : sorted[^1];
        float least = best;
        for (int i = 2; i <= Math.Min(MostAsked, sorted.Length) && sorted[^i] >= best - DocumentReach; i++)
        {
            least = sorted[^i];
        }

        return least;
    }

    /// <summary>Only what the readings do not have in common, at their beginnings and ends, is looked for.</summary>
    private static void AskDocument(
        scoped in SlipSearch search,
        scoped ref SlipDocument document,
        ReadOnlySpan<char> source,
        float least,
        scoped Span<float> scores)
    {
        SlipBeam readings = search.Readings;
        Span<char> bestText = stackalloc char[MaxHidden];
        bestText = bestText[..Write(search, readings[IndexOfBest(scores)], source, bestText, out _)];
        Span<char> text = stackalloc char[MaxHidden];
        int prefix = bestText.Length;
        int suffix = bestText.Length;
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] >= least)
            {
                ReadOnlySpan<char> other = text[..Write(search, readings[i], source, text, out _)];
                prefix = Math.Min(prefix, other.CommonPrefixLength(bestText));
                suffix = Math.Min(suffix, CommonSuffixLength(other, bestText));
            }
        }

        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] >= least)
            {
                int length = Write(search, readings[i], source, text, out _);
                scores[i] += document.Gain(text[..length], prefix, length - suffix);
            }
        }
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> text, ReadOnlySpan<char> other)
    {
        int length = 0;
        while (length < Math.Min(text.Length, other.Length) && text[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    private static SlipRanking Choose(scoped in SlipSearch search, ReadOnlySpan<char> source, scoped ReadOnlySpan<float> scores)
    {
        SlipBeam readings = search.Readings;
        int best = IndexOfBest(scores);
        if (best < 0 || readings[best].Phase != SlipPhase.InStep)
        {
            return default;
        }

        Span<char> bestText = stackalloc char[MaxHidden];
        int length = Write(in search, readings[best], source, bestText, out int hidden);
        float second = float.NegativeInfinity;
        Span<char> text = stackalloc char[MaxHidden];
        for (int i = 0; i < scores.Length; i++)
        {
            int other = Write(in search, readings[i], source, text, out _);
            bool isSame = readings[i].Phase == SlipPhase.InStep && text[..other].SequenceEqual(bestText[..length]);
            second = isSame ? second : MathF.Max(second, scores[i]);
        }

        return new SlipRanking
        {
            Best = new string(bestText[..hidden]),
            BestEnd = readings[best].End,
            BestScore = scores[best],
            IsOpenEnded = readings[best].IsOpenEnded,
            Gap = scores[best] - second,
            NarrowestLoss = search.NarrowestLoss,
        };
    }

    private static int IndexOfBest(ReadOnlySpan<float> scores)
    {
        int best = scores.Length - 1;
        for (int i = 0; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    /// <summary>Writes what a reading makes of the text up to where the search ended; returns the length of that.</summary>
    private static int Write(
        scoped in SlipSearch search, in SlipState reading, ReadOnlySpan<char> source, scoped Span<char> text, out int hidden)
    {
        hidden = search.Write(reading, text);
        if (reading.Phase != SlipPhase.InStep)
        {
            return hidden;
        }

        ReadOnlySpan<char> behind = source[reading.End..search.Position];
        int copied = Math.Min(behind.Length, text.Length - hidden);
        behind[..copied].CopyTo(text[hidden..]);
        return hidden + copied;
    }
}
