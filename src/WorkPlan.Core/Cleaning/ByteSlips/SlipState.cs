namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>Where a reading stands among the bytes.</summary>
internal enum SlipPhase : byte
{
    /// <summary>At the struck character: its lead byte is any, its trail byte is known.</summary>
    Struck,

    /// <summary>Behind a lead byte that the last pair showed.</summary>
    Late,

    /// <summary>Behind a lead byte that vanished with the trail byte before it.</summary>
    LateUnseen,

    /// <summary>Behind the slip: characters are themselves again.</summary>
    InStep,
}

/// <summary>One reading of the damaged text up to a place in it.</summary>
internal struct SlipState
{
    /// <summary>Natural logarithm of the likelihood; higher is better.</summary>
    internal float Score;

    /// <summary>The last character of the reading in the search's chain of characters, or -1.</summary>
    internal int Last;

    /// <summary>Where the slip ended; meaningful in step.</summary>
    internal int End;

    /// <summary>The last three characters, see <see cref="SlipModel.Extend"/>.</summary>
    internal ulong History;

    internal SlipPhase Phase;

    /// <summary>The lead byte of the next character (<see cref="SlipPhase.Late"/>).</summary>
    internal byte Lead;

    /// <summary>The trail byte that vanished with the next lead byte (<see cref="SlipPhase.LateUnseen"/>).</summary>
    internal byte VanishedTrail;

    /// <summary>Whether what may follow unseen at this place has been added to the beam.</summary>
    internal bool IsExpanded;

    /// <summary>Whether the slip ended at the end of a line or in a hole, where nothing shows the last trail byte.</summary>
    internal bool IsOpenEnded;
}
