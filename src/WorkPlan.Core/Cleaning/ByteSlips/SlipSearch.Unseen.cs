using WorkPlan.Core.Cleaning.Data;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <content>What the fault did between two shown characters, and how a slip ends.</content>
internal ref partial struct SlipSearch
{
    /// <summary>What the fault may have done between two shown characters: a pair vanished, or the slip ended unseen.</summary>
    private void EndBetween()
    {
        _vanished = 0;
        _vanishedAgain = 0;
        for (int steps = 0; steps < MaxSteps && _here.FindUnexpanded() is >= 0 and int place; steps++)
        {
            _here[place].IsExpanded = true;
            SlipState state = _here[place];
            if (state.Phase == SlipPhase.InStep)
            {
                continue;
            }

            _context = _knowledge.Model.Prepare(state.History);
            if (MayVanish(state))
            {
                Vanish(state);
            }

            if (state.Phase != SlipPhase.Struck)
            {
                EndUnseen(state);
            }
        }
    }

    private bool MayVanish(in SlipState state) => state.Phase switch
    {
        SlipPhase.Struck => _script == SlipScripts.Traditional && _knowledge.Pairs.Encode(_source[_index + 1]) >> 8 != ByteSlipFault.StruckTrail,
        SlipPhase.LateUnseen => _vanishedAgain++ < MaxVanishAgain,
        _ => _vanished++ < MaxVanish,
    };

    /// <summary>Supposes each character whose trail byte can have vanished with the lead byte behind it.</summary>
    private void Vanish(in SlipState state)
    {
        if (state.Phase != SlipPhase.LateUnseen)
        {
            bool isStruck = state.Phase == SlipPhase.Struck;
            StepAll(state, isStruck ? _knowledge.Alphabet.Struck : _knowledge.Alphabet.VanishingWithLead(state.Lead), SlipStep.Unseen);
            return;
        }

        foreach (ushort number in _knowledge.Model.FollowersOf(state.History))
        {
            if (!_knowledge.Alphabet.HasVanishing(number))
            {
                continue;
            }

            foreach (ref readonly SlipCharacter character in _knowledge.Alphabet.VanishingWithNumber(number))
            {
                if (character.IsIn(_script) && _knowledge.Pairs.Vanishes(state.VanishedTrail, character.Lead))
                {
                    TryStep(ref _here, state, character, SlipStep.Unseen);
                }
            }
        }
    }

    private void StepAll(in SlipState state, ReadOnlySpan<SlipCharacter> characters, in SlipStep step)
    {
        foreach (ref readonly SlipCharacter character in characters)
        {
            if (character.IsIn(_script))
            {
                TryStep(ref _here, state, character, step);
            }
        }
    }

    /// <summary>Ends the slip in front of the next shown character: with 0x80, a swallowed ASCII character, or the text.</summary>
    private void EndUnseen(in SlipState state)
    {
        bool isLeadSeen = state.Phase == SlipPhase.Late;
        if (isLeadSeen)
        {
            TryStep(ref _here, state, _knowledge.Alphabet.Find(state.Lead, 0x80), SlipStep.ToEnd(Position, 0f));
        }

        if (isLeadSeen && SwallowedAscii.EndsText(_source, Position))
        {
            EndWithLostTrail(ref _here, state, SlipStep.ToLineEnd(Position, _costs.LostTrail));
        }
        else if (SwallowedAscii.Before(_source, Position) is char swallowed)
        {
            float cost = _costs.SwallowedUnseen + (swallowed == SwallowedAscii.Unknown ? _costs.Hole : 0f);
            EndWithLostTrail(ref _here, state, SlipStep.ToSwallowed(Position, swallowed, cost));
        }
    }

    /// <summary>Ends the slip with a wrong pair: of its first byte nothing is known but that it ends a character.</summary>
    private void EndWithLostTrail(ref SlipBeam beam, in SlipState state, in SlipStep step)
    {
        if (state.Phase != SlipPhase.LateUnseen)
        {
            bool isStruck = state.Phase == SlipPhase.Struck;
            foreach (ref readonly SlipCharacter character in isStruck ? _knowledge.Alphabet.Struck : _knowledge.Alphabet.WithLead(state.Lead))
            {
                EndWith(ref beam, state, character, step);
            }

            return;
        }

        if (!step.IsTraced)
        {
            return;
        }

        foreach (ushort number in _knowledge.Model.FollowersOf(state.History))
        {
            foreach (ref readonly SlipCharacter character in _knowledge.Alphabet.WithNumber(number))
            {
                if (_knowledge.Pairs.Vanishes(state.VanishedTrail, character.Lead))
                {
                    EndWith(ref beam, state, character, step);
                }
            }
        }
    }

    /// <summary>Pinyin behind the slip must be a reading of its last character.</summary>
    private void EndWith(ref SlipBeam beam, in SlipState state, in SlipCharacter character, in SlipStep step)
    {
        bool isPossible = character.Trail > 0x80 && character.IsIn(_script);
        if (isPossible && step.Swallowed == '(')
        {
            isPossible = PinyinTable.IsReadingOf(character.Character, SwallowedAscii.SyllableAt(_source, step.End));
        }

        if (isPossible)
        {
            TryStep(ref beam, state, character, step);
        }
    }
}
