namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <content>What a shown character says about the hidden ones.</content>
internal ref partial struct SlipSearch
{
    /// <summary>Reads the shown character at the position with every reading.</summary>
    private void ReadShown()
    {
        char shown = _source[Position];
        int code = _knowledge.Pairs.Encode(shown);
        for (int i = 0; i < _here.Count; i++)
        {
            SlipState state = _here[i];
            state.IsExpanded = false;
            if (state.Phase == SlipPhase.InStep)
            {
                PassOver(state, shown);
                continue;
            }

            _context = _knowledge.Model.Prepare(state.History);
            if (code != 0)
            {
                ReadPair(state, (byte)(code >> 8), (byte)code, 0f);
                ReadTraditionalPairs(state, shown);
            }
            else if (ShownForms.IsNarrow(shown))
            {
                ReadNarrow(state, shown);
            }

            if (ShownForms.IsQuestionMark(shown))
            {
                EndWithWrongPair(state);
            }
        }
    }

    /// <summary>The question mark is a wrong pair; at the end of a line nothing more was swallowed than the line's end.</summary>
    private void EndWithWrongPair(in SlipState state)
    {
        int end = Position + 1;
        if (SwallowedAscii.EndsText(_source, end))
        {
            EndWithLostTrail(ref _next, state, SlipStep.ToLineEnd(end, _costs.Swallowed));
            return;
        }

        char? traced = SwallowedAscii.Before(_source, end);
        if (traced is null && state.Phase == SlipPhase.Struck)
        {
            return;
        }

        char swallowed = traced ?? SwallowedAscii.Unknown;
        float cost = _costs.Swallowed + (swallowed == SwallowedAscii.Unknown ? _costs.Hole : 0f);
        EndWithLostTrail(ref _next, state, SlipStep.ToSwallowed(end, swallowed, cost));
    }

    private void PassOver(SlipState state, char shown)
    {
        ReadPlain(ref state, shown);
        if (_next.Admits(state.Score))
        {
            _next.Add(state);
        }
    }

    /// <summary>A narrow character is a wide one made narrow, or, from 0x40 on, the last trail byte.</summary>
    private void ReadNarrow(in SlipState state, char shown)
    {
        float cost = char.IsAsciiLetterOrDigit(shown) ? _costs.LetterMadeNarrow : _costs.MadeNarrow;
        ReadPair(state, ByteSlipFault.StruckTrail, (byte)(shown + 0x80), cost);
        if (shown >= GbkPairs.FirstTrail && state.Phase != SlipPhase.Struck)
        {
            CompleteAll(state, (byte)shown, next: 0, 0f);
        }
    }

    /// <summary>In simplified text a shown character may be the simplified form of the one that the slip gave.</summary>
    private void ReadTraditionalPairs(in SlipState state, char shown)
    {
        if (_script == SlipScripts.Traditional)
        {
            return;
        }

        foreach (char traditional in _knowledge.Alphabet.TraditionalOf(shown))
        {
            int code = _knowledge.Pairs.Encode(traditional);
            ReadPair(state, (byte)(code >> 8), (byte)code, _costs.Simplified);
        }
    }

    private void ReadPair(in SlipState state, byte trail, byte next, float cost)
    {
        if (next != 0x80 && (state.Phase != SlipPhase.Struck || trail == ByteSlipFault.StruckTrail))
        {
            CompleteAll(state, trail, next, cost);
        }
    }

    /// <summary>Completes the hidden character with its trail byte; <paramref name="next"/> follows it, 0 if it is shown itself.</summary>
    private void CompleteAll(in SlipState state, byte trail, byte next, float cost)
    {
        SlipStep step = GbkPairs.IsLead(next) ? SlipStep.ToLead(next, cost)
            : next == 0 ? SlipStep.ToEnd(Position + 1, cost)
            : SlipStep.ToSwallowed(Position + 1, (char)next, cost + _costs.SwallowedIntoPair);
        switch (state.Phase)
        {
            case SlipPhase.Late:
                TryStep(ref _next, state, _knowledge.Alphabet.Find(state.Lead, trail), step);
                break;
            case SlipPhase.Struck:
                foreach (ref readonly SlipCharacter character in _knowledge.Alphabet.Struck.AsSpan())
                {
                    TryStep(ref _next, state, character, step);
                }

                break;
            default:
                foreach (ref readonly SlipCharacter character in _knowledge.Alphabet.WithTrail(trail, _script))
                {
                    if (_knowledge.Pairs.Vanishes(state.VanishedTrail, character.Lead))
                    {
                        TryStep(ref _next, state, character, step);
                    }
                }

                break;
        }
    }
}
