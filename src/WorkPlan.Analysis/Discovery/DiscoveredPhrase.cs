using System.Collections.Immutable;
using System.Globalization;

namespace WorkPlan.Analysis.Discovery;

/// <summary>A phrase that no lexicon lists, with what speaks for it.</summary>
public sealed class DiscoveredPhrase
{
    internal DiscoveredPhrase(string text, ImmutableArray<PhraseEvidence> evidence)
    {
        Text = text;
        Evidence = evidence;
    }

    /// <summary>The phrase as the clean text has it.</summary>
    public string Text { get; }

    /// <summary>How often it occurs, within longer phrases too.</summary>
    public int Count { get; internal init; }

    /// <summary>In how many plans.</summary>
    public int Documents { get; internal init; }

    /// <summary>How often it occurs in the background; 0 without one.</summary>
    public int BackgroundCount { get; internal init; }

    /// <summary>In how many plans of the background; 0 without one.</summary>
    public int BackgroundDocuments { get; internal init; }

    /// <summary>The earliest year of the plans that have it; null where no plan with it has a year.</summary>
    public int? FirstYear { get; internal init; }

    /// <summary>The normalized pointwise mutual information of its two parts, −1 to 1, at the place between words where that is least.</summary>
    public double Cohesion { get; internal init; }

    /// <summary>The entropy of the characters in front of it, in bits; punctuation and line ends are characters too, and digits are one.</summary>
    public double LeftEntropy { get; internal init; }

    /// <summary>The entropy of the characters behind it, in bits, counted alike.</summary>
    public double RightEntropy { get; internal init; }

    /// <summary>The likelihood ratio G² of its count against the background, negative where the background has more than its share; 0 without one.</summary>
    public double Keyness { get; internal init; }

    /// <summary>What phrases are ranked by; see <see cref="PhraseDiscovery"/>.</summary>
    public double Score { get; internal init; }

    /// <summary>Its first places in up to three plans.</summary>
    public ImmutableArray<PhraseEvidence> Evidence { get; }

    /// <summary>The phrase, its number of plans and its score.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text} {Documents} plans ({Score:0.##})");
}
