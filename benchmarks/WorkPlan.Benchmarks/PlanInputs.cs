using System.Collections.Immutable;
using System.Text;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Benchmarks;

/// <summary>Generated plans of one size: eight, one in the manner of each plan in samples/, each with one byte slip.</summary>
internal sealed class PlanInputs
{
    private const int BytesOfACharacter = 3;
    private const int FirstSeed = 1;

    /// <summary>Layout and noise of each sample, in the order of their names.</summary>
    private static readonly (string Sample, OutlineStyle Style, NoiseClasses Noise)[] Profiles =
    [
        ("district-key-points", OutlineStyle.Headed, NoiseClasses.BlankLines),
        ("five-year-plan", OutlineStyle.Chapters, NoiseClasses.BlankLines | NoiseClasses.InvisibleCharacters),
        ("government-site-plan", OutlineStyle.ThreeLevels, NoiseClasses.Indents | NoiseClasses.LineEnds | NoiseClasses.PageFurniture | NoiseClasses.PrivateUseDots),
        ("provincial-opinions", OutlineStyle.RunIn, NoiseClasses.BlankLines | NoiseClasses.QuotationMarks),
        ("reposted-key-points", OutlineStyle.Headed, NoiseClasses.TraditionalScript | NoiseClasses.Entities),
        ("review-and-plan", OutlineStyle.TopicLed, NoiseClasses.TraditionalScript | NoiseClasses.Pinyin),
        ("school-action-plan", OutlineStyle.Labels, NoiseClasses.HardWraps | NoiseClasses.PageFurniture),
        ("work-report", OutlineStyle.Enumerated, NoiseClasses.FullWidthDigits | NoiseClasses.Indents | NoiseClasses.InnerSpaces),
    ];

    private PlanInputs(ImmutableArray<string> texts, ImmutableArray<string> names)
    {
        Texts = texts;
        Names = names;
        ByteCount = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        CharacterCount = texts.Sum(text => (long)text.Length);
    }

    internal ImmutableArray<string> Texts { get; }

    /// <summary>The sample that each text is like.</summary>
    internal ImmutableArray<string> Names { get; }

    /// <summary>The length of all texts together, in bytes of UTF-8.</summary>
    internal long ByteCount { get; }

    /// <summary>The length of all texts together, in UTF-16 code units.</summary>
    internal long CharacterCount { get; }

    /// <summary>The plans of about <paramref name="kilobytes"/> of UTF-8 each; always the same ones.</summary>
    internal static PlanInputs OfSize(int kilobytes, FactDensity density) => new(
        [.. Profiles.Select((profile, index) => PlanGenerator.Generate(FirstSeed + index, new GeneratorOptions
        {
            Style = profile.Style,
            Noise = profile.Noise,
            ByteSlips = 1,
            Density = density,
            MinimumLength = kilobytes * 1000 / BytesOfACharacter,
        }).Text)],
        [.. Profiles.Select(profile => profile.Sample)]);
}
