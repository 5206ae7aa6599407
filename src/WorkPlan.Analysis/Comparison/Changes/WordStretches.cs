using WorkPlan.Analysis.Comparison.Alignment;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Runs of equal and of different words between clauses that are not the same.</summary>
internal static class WordStretches
{
    /// <summary>The runs that tile both texts, equal and different ones in turn; those too short to mean something are counted as different.</summary>
    internal static StretchList Between(ReadOnlySpan<Token> old, ReadOnlySpan<Token> current)
    {
        StretchList stretches = new();
        int oldToken = 0;
        int newToken = 0;
        foreach ((int before, int after) in SequenceDiff.Match(WordsOf(old), WordsOf(current)))
        {
            stretches.Add(new Stretch(before - oldToken, after - newToken, IsEqual: false));
            stretches.Add(new Stretch(1, 1, IsEqual: true));
            (oldToken, newToken) = (before + 1, after + 1);
        }

        stretches.Add(new Stretch(old.Length - oldToken, current.Length - newToken, IsEqual: false));
        return DropShortRuns(stretches, old, current);
    }

    private static int[] WordsOf(ReadOnlySpan<Token> tokens)
    {
        int[] words = new int[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            words[i] = tokens[i].Word;
        }

        return words;
    }

    /// <summary>Joins equal runs that are no longer than the differences on either side to those, until none is left.</summary>
    private static StretchList DropShortRuns(StretchList stretches, ReadOnlySpan<Token> old, ReadOnlySpan<Token> current)
    {
        while (true)
        {
            int count = stretches.Count;
            int[] sizes = SizesOf(stretches, old, current);
            StretchList kept = new();
            for (int i = 0; i < count; i++)
            {
                bool isShort = i > 0 && i < count - 1 && sizes[i] <= sizes[i - 1] && sizes[i] <= sizes[i + 1];
                kept.Add(stretches[i] with { IsEqual = stretches[i].IsEqual && !isShort });
            }

            if (kept.Count == count)
            {
                return kept;
            }

            stretches = kept;
        }
    }

    /// <summary>The characters of each run, of a difference those of its larger side.</summary>
    private static int[] SizesOf(StretchList stretches, ReadOnlySpan<Token> old, ReadOnlySpan<Token> current)
    {
        int[] sizes = new int[stretches.Count];
        for (int i = 0; i < sizes.Length; i++)
        {
            Stretch stretch = stretches[i];
            sizes[i] = Math.Max(Length(old[..stretch.Old]), Length(current[..stretch.New]));
            old = old[stretch.Old..];
            current = current[stretch.New..];
        }

        return sizes;
    }

    private static int Length(ReadOnlySpan<Token> tokens)
    {
        int length = 0;
        foreach (Token token in tokens)
        {
            length += token.Length;
        }

        return length;
    }
}
