namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>What the document itself says elsewhere: a reading that repeats its words gains over one that does not.</summary>
/// <remarks>
/// The model's estimate is mixed with one from the document (a cache, as in Kuhn and De Mori, "A Cache-Based Natural Language
/// Model for Speech Recognition", 1990). As a plan is short, the estimate asks only whether a row of three or two characters
/// stands anywhere in it, not how often.
/// </remarks>
internal ref struct SlipDocument
{
    private const int Reach = 6000;
    private const int ContextLength = 3;
    private const float Share = 0.2f;
    private const float OfThree = 0.3f;
    private const float OfTwo = 0.03f;

    private readonly SlipModel _model;
    private readonly ReadOnlySpan<char> _before;
    private readonly ReadOnlySpan<char> _behind;
    private readonly Span<SlipTrace> _traces;
    private int _traceCount;

    /// <summary>
    /// Looks at what stands near the damaged text, from <paramref name="start"/> to <paramref name="end"/>, on both sides;
    /// remembers what it looked for, as readings have most of their characters in common.
    /// </summary>
    internal SlipDocument(SlipModel model, ReadOnlySpan<char> source, int start, int end, Span<SlipTrace> traces)
    {
        _traces = traces;
        _model = model;
        _before = source[Math.Max(0, start - Reach)..start];
        _behind = source[end..Math.Min(source.Length, end + Reach)];
    }

    /// <summary>
    /// What the logarithm of the likelihood of a reading, which stands between the two sides, gains by its characters from
    /// <paramref name="from"/> to <paramref name="to"/> and by those that follow in a row with them.
    /// </summary>
    internal float Gain(scoped ReadOnlySpan<char> reading, int from, int to)
    {
        int context = Math.Min(ContextLength, _before.Length);
        Span<char> text = stackalloc char[ContextLength + SlipRanking.MaxHidden];
        _before[^context..].CopyTo(text);
        reading.CopyTo(text[context..]);
        text = text[..(context + reading.Length)];
        int first = Math.Max(2, context + from);
        int end = Math.Min(text.Length, context + to + 2);
        ulong history = 0;
        float gain = 0f;
        for (int i = 0; i < end; i++)
        {
            ushort number = _model.NumberOf(text[i]);
            if (i >= first)
            {
                gain += GainOf(text.Slice(i - 2, 3), history, number);
            }

            history = SlipModel.Extend(history, number);
        }

        return gain;
    }

    private float GainOf(scoped ReadOnlySpan<char> three, ulong history, ushort number)
    {
        float estimate = EstimateOf(three);
        float probability = MathF.Exp(_model.LogProbability(history, number));
        return MathF.Log((((1f - Share) * probability) + (Share * estimate)) / probability);
    }

    private float EstimateOf(scoped ReadOnlySpan<char> three)
    {
        ulong key = ((ulong)three[0] << 32) | ((ulong)three[1] << 16) | three[2];
        for (int i = 0; i < _traceCount; i++)
        {
            if (_traces[i].Key == key)
            {
                return _traces[i].Estimate;
            }
        }

        float estimate = !Contains(three[1..]) ? 0f : Contains(three) ? OfThree : OfTwo;
        if (_traceCount < _traces.Length)
        {
            _traces[_traceCount++] = new SlipTrace(key, estimate);
        }

        return estimate;
    }

    private readonly bool Contains(ReadOnlySpan<char> characters) =>
        _before.IndexOf(characters) >= 0 || _behind.IndexOf(characters) >= 0;
}

/// <summary>Three characters that were looked for in a document, and what was made of it.</summary>
internal readonly record struct SlipTrace(ulong Key, float Estimate);
