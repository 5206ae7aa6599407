using System.Collections.Frozen;
using System.Collections.Immutable;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Statistics;

/// <summary>Which words of a plan count.</summary>
public sealed record PlanWordOptions
{
    /// <summary>Every written word, in lower case.</summary>
    public static PlanWordOptions Default { get; } = new();

    /// <summary>The least length of a word, in UTF-16 units.</summary>
    public int LeastLength { get; init; } = 1;

    /// <summary>Words of these parts of speech only; of every one where empty. Words that the dictionary does not have are <see cref="PartOfSpeech.None"/>.</summary>
    public ImmutableArray<PartOfSpeech> PartsOfSpeech { get; init; } = [];

    /// <summary>Words that do not count, in lower case where <see cref="LowersCase"/> is on.</summary>
    public FrozenSet<string> StopWords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether Latin letters are made small, as <c>dfm()</c> does; on by default.</summary>
    public bool LowersCase { get; init; } = true;
}
