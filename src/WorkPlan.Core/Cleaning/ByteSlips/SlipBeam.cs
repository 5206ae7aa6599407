namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>The best readings up to one place of the text; the others are forgotten.</summary>
internal ref struct SlipBeam
{
    internal const int Capacity = 20;

    /// <summary>A reading this much less likely than the best is never taken up again (e to the power of 12).</summary>
    internal const float Width = 12f;

    private readonly Span<SlipState> _states;
    private int _worst;

    internal SlipBeam(Span<SlipState> states)
    {
        _states = states;
        Best = float.NegativeInfinity;
        NarrowestLoss = float.PositiveInfinity;
    }

    internal int Count { get; private set; }

    internal float Best { get; private set; }

    internal readonly ref SlipState this[int index] => ref _states[index];

    /// <summary>How far the best of the readings that were forgotten for want of room lay behind the best one then.</summary>
    internal float NarrowestLoss { get; private set; }

    /// <summary>Whether a reading with the score would be kept.</summary>
    internal bool Admits(float score)
    {
        if (score <= Best - Width)
        {
            return false;
        }

        if (Count < Capacity || score > _states[_worst].Score)
        {
            return true;
        }

        NoteLoss(score);
        return false;
    }

    /// <summary>Keeps an admitted reading, in place of the worst where the beam is full.</summary>
    internal void Add(in SlipState state)
    {
        Best = MathF.Max(Best, state.Score);
        if (Count < Capacity)
        {
            _states[Count] = state;
            _worst = Count == 0 || state.Score < _states[_worst].Score ? Count : _worst;
            Count++;
            return;
        }

        NoteLoss(_states[_worst].Score);
        _states[_worst] = state;
        FindWorst();
    }

    /// <summary>The place of the best reading behind which nothing unseen was supposed yet, or -1.</summary>
    internal readonly int FindUnexpanded()
    {
        int found = -1;
        for (int i = 0; i < Count; i++)
        {
            found = !_states[i].IsExpanded && (found < 0 || _states[i].Score > _states[found].Score) ? i : found;
        }

        return found;
    }

    internal void Clear()
    {
        Count = 0;
        _worst = 0;
        Best = float.NegativeInfinity;
    }

    private void NoteLoss(float score) => NarrowestLoss = MathF.Min(NarrowestLoss, Best - score);

    private void FindWorst()
    {
        for (int i = 0; i < Count; i++)
        {
            _worst = _states[i].Score < _states[_worst].Score ? i : _worst;
        }
    }
}
