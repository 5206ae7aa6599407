namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>How much more likely a reading must be, in natural logarithms; found by tools/ByteSlipEvaluation.</summary>
internal sealed record SlipThresholds
{
    internal static SlipThresholds Default { get; } = new();

    /// <summary>Than the text as it stands, to be offered.</summary>
    internal float Plausible { get; init; } = 3f;

    /// <summary>The same where no wide character follows the question mark, so that the slip begins with a vanished pair.</summary>
    internal float PlausibleUnseen { get; init; } = 12f;

    /// <summary>Than the text as it stands, to be certain.</summary>
    internal float CertainGain { get; init; } = 10f;

    /// <summary>Than the next different reading, to be certain.</summary>
    internal float CertainGap { get; init; } = 6f;

    /// <summary>The same in simplified text, where nothing but a real ASCII character ends a slip, so that few readings are refuted.</summary>
    internal float CertainGapInSimplified { get; init; } = 14f;

    /// <summary>Than every reading that the search forgot on its way, to be certain.</summary>
    internal float CertainLoss { get; init; } = 1.5f;

    /// <summary>The most characters of damaged text of which a reading can be certain: doubts add up.</summary>
    internal int CertainLength { get; init; } = 12;
}
