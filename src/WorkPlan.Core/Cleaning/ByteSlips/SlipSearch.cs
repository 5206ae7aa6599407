using System.Buffers;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>
/// Walks over damaged text and keeps the most likely readings: what the bytes may have been before the slip.
/// </summary>
/// <remarks>
/// A beam search over the bytes (our own; the fault is drawn at <see cref="ByteSlipFault"/>). Behind the struck character every
/// shown character gives the trail byte of one hidden character and the lead byte of the next, so most of a reading is
/// forced. Free are: the lost lead byte; pairs that vanished between two shown characters; narrow characters, which may be
/// themselves or wide ones; and the last trail byte where it went into a wrong pair. Readings go on in step behind
/// their slip until all have come to its end, so that all are measured on the same text.
/// </remarks>
internal ref partial struct SlipSearch
{
    /// <summary>The most characters that are read, the unharmed ones behind the slip included.</summary>
    internal const int MaxLength = 72;

    /// <summary>How many unharmed characters behind a slip are measured; an n-gram of four reaches three back.</summary>
    private const int MeasuredBehind = 3;

    private const int MaxSteps = 2 * SlipBeam.Capacity;
    private const int MaxNodes = 1 << 14;

    /// <summary>How many readings, the best ones, may have a vanished pair at one place.</summary>
    private const int MaxVanish = 8;

    /// <summary>How many readings, the best ones, may have a second or further vanished pair in a row at one place.</summary>
    private const int MaxVanishAgain = 3;

    private const float Hopeless = 9f;
    private const float HopelessAtAll = 20f;
    private const float HopelessPerCharacter = 5.5f;

    private readonly SlipKnowledge _knowledge;
    private readonly ReadOnlySpan<char> _source;
    private readonly int _index;
    private readonly SlipScripts _script;
    private readonly SlipCosts _costs;

    private SlipNode[] _nodes;
    private int _nodeCount;
    private SlipBeam _here;
    private SlipBeam _next;
    private int _neutralEnd;
    private int _vanished;
    private int _vanishedAgain;
    private SlipModelContext _context;

    internal SlipSearch(
        SlipKnowledge knowledge, ReadOnlySpan<char> source, int index, SlipScripts script, Span<SlipState> buffer)
    {
        _knowledge = knowledge;
        _source = source;
        _index = index;
        _script = script;
        _costs = SlipCosts.Default;
        _nodes = ArrayPool<SlipNode>.Shared.Rent(1024);
        _here = new SlipBeam(buffer[..SlipBeam.Capacity]);
        _next = new SlipBeam(buffer[SlipBeam.Capacity..]);
    }

    /// <summary>The readings after <see cref="Run"/>; only those in step are whole.</summary>
    internal readonly SlipBeam Readings => _here;

    /// <summary>Where the readings end in the source; all that follows is the same for all of them.</summary>
    internal int Position { get; private set; }

    /// <summary>The likelihood of the text as it stands, its question mark a real one, up to <see cref="Position"/>.</summary>
    internal float PlainScore { get; private set; }

    /// <summary>The least distance by which a reading was forgotten for want of room.</summary>
    internal readonly float NarrowestLoss => MathF.Min(_here.NarrowestLoss, _next.NarrowestLoss);

    internal readonly void Dispose() => ArrayPool<SlipNode>.Shared.Return(_nodes);

    /// <summary>Searches; false where nothing can be better than the text as it stands.</summary>
    internal bool Run()
    {
        SlipState start = Begin();
        SlipState plain = start;
        plain.Phase = SlipPhase.InStep;
        plain.Score -= _costs.RealQuestion;
        plain.History = SlipModel.Extend(plain.History, _knowledge.Model.NumberOf('\u3002'));
        _here.Add(start);
        int limit = Math.Min(_source.Length, _index + MaxLength);
        for (Position = _index + 1; ; Position++)
        {
            NoteNeutral();
            EndBetween();
            PlainScore = plain.Score;
            if (IsHopeless(plain.Score))
            {
                return false;
            }

            if (Position == limit || IsSettled())
            {
                return true;
            }

            ReadShown();
            ReadPlain(ref plain, _source[Position]);
            Swap();
        }
    }

    /// <summary>Writes the hidden characters of a reading, without those behind its slip; returns how many they are.</summary>
    internal readonly int Write(in SlipState reading, scoped Span<char> hidden)
    {
        int length = 0;
        for (int node = reading.Last; node >= 0 && length < hidden.Length; node = _nodes[node].Previous)
        {
            hidden[length++] = _nodes[node].Character;
        }

        hidden[..length].Reverse();
        return length;
    }

    /// <summary>Whether every reading is worse than the text as it stands, or worse than any plan's text.</summary>
    private readonly bool IsHopeless(float plainScore)
    {
        float least = -HopelessAtAll - (HopelessPerCharacter * (Position - _index));
        return _here.Count == 0 || _nodeCount > MaxNodes || _here.Best < MathF.Max(plainScore - Hopeless, least);
    }

    private readonly SlipState Begin()
    {
        ulong history = SlipContext.HistoryBefore(_source, _index, _knowledge.Model);
        return new SlipState { Last = -1, History = history, Phase = SlipPhase.Struck };
    }

    private void Swap()
    {
        SlipBeam read = _here;
        _here = _next;
        _next = read;
        _next.Clear();
    }

    private readonly bool IsSettled()
    {
        for (int i = 0; i < _here.Count; i++)
        {
            if (_here[i].Phase != SlipPhase.InStep || Position - _here[i].End < MeasuredBehind)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A pinyin reading in brackets, or the rest of an entity, is passed over without measuring.</summary>
    private void NoteNeutral()
    {
        if (Position < _source.Length && _source[Position] == '(')
        {
            _neutralEnd = Math.Max(_neutralEnd, Position + SwallowedAscii.ReadingLength(_source, Position));
        }
    }

    private readonly void ReadPlain(ref SlipState state, char character)
    {
        if (Position < _neutralEnd)
        {
            return;
        }

        ushort number = ShownForms.IsWide(character) && char.IsLetterOrDigit(character)
            ? SlipModel.Unknown // in prose, a wide letter is what a slip shows
            : _knowledge.Model.NumberOf(character);
        state.Score += _knowledge.Model.LogProbability(state.History, number);
        state.History = SlipModel.Extend(state.History, number);
    }

    /// <summary>Adds the reading that the hidden character makes of another, if it is good enough.</summary>
    private void TryStep(ref SlipBeam beam, in SlipState state, in SlipCharacter character, in SlipStep step)
    {
        float score = state.Score - step.Cost - (character.IsIn(_script) ? 0f : _costs.ForeignScript);
        if (character.Character == '\0' || !beam.Admits(score))
        {
            return;
        }

        score += _knowledge.Model.LogProbability(_context, character.Number);
        if (!beam.Admits(score))
        {
            return;
        }

        SlipState child = state;
        child.Score = score;
        child.History = SlipModel.Extend(state.History, character.Number);
        child.Last = Link(state.Last, character.Character);
        child.Phase = step.Phase;
        child.Lead = step.Lead;
        child.VanishedTrail = character.Trail;
        child.End = step.End;
        child.IsOpenEnded = step.IsOpenEnded;
        child.IsExpanded = false;
        if (step.Swallowed is char swallowed)
        {
            AddSwallowed(ref child, swallowed);
        }

        beam.Add(child);
    }

    private void AddSwallowed(ref SlipState child, char swallowed)
    {
        child.Last = Link(child.Last, swallowed);
        if (SwallowedAscii.IsNeutral(swallowed))
        {
            _neutralEnd = Math.Max(_neutralEnd, child.End + SwallowedAscii.NeutralLength(_source, child.End));
            return;
        }

        char known = swallowed == SwallowedAscii.Unknown ? '0' : swallowed;
        child.History = SlipModel.Extend(child.History, _knowledge.Model.NumberOf(known));
    }

    private int Link(int previous, char character)
    {
        if (_nodeCount == _nodes.Length)
        {
            SlipNode[] larger = ArrayPool<SlipNode>.Shared.Rent(_nodes.Length * 2);
            _nodes.AsSpan().CopyTo(larger);
            ArrayPool<SlipNode>.Shared.Return(_nodes);
            _nodes = larger;
        }

        _nodes[_nodeCount] = new SlipNode(previous, character);
        return _nodeCount++;
    }
}
