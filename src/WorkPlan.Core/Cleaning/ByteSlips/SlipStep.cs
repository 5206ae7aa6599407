namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>What happens to a reading as it takes up a hidden character.</summary>
/// <param name="Phase">Where the reading stands behind the character.</param>
/// <param name="Lead">The lead byte of the next character (<see cref="SlipPhase.Late"/>).</param>
/// <param name="End">Where the slip ended (<see cref="SlipPhase.InStep"/>).</param>
/// <param name="Swallowed">The ASCII character that the slip swallowed behind the hidden one, if it did.</param>
/// <param name="IsOpenEnded">Whether nothing shows the character's trail byte.</param>
/// <param name="Cost">What the reading pays, see <see cref="SlipCosts"/>.</param>
internal readonly record struct SlipStep(SlipPhase Phase, byte Lead, int End, char? Swallowed, bool IsOpenEnded, float Cost)
{
    /// <summary>Whether what follows tells which character was swallowed.</summary>
    internal bool IsTraced => Swallowed is not (null or SwallowedAscii.Unknown);

    /// <summary>The next lead byte vanished with the character's trail byte.</summary>
    internal static SlipStep Unseen => new(SlipPhase.LateUnseen, 0, 0, null, false, 0f);

    internal static SlipStep ToLead(byte lead, float cost) => new(SlipPhase.Late, lead, 0, null, false, cost);

    internal static SlipStep ToEnd(int end, float cost) => new(SlipPhase.InStep, 0, end, null, false, cost);

    internal static SlipStep ToSwallowed(int end, char swallowed, float cost) =>
        new(SlipPhase.InStep, 0, end, swallowed, swallowed == SwallowedAscii.Unknown, cost);

    /// <summary>The line ends, and with it what would show the trail byte.</summary>
    internal static SlipStep ToLineEnd(int end, float cost) => new(SlipPhase.InStep, 0, end, null, true, cost);
}
