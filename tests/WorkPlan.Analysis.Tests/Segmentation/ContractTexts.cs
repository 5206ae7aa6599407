using System.Collections.Immutable;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>The texts that every segmenter and counter is tried on: few and short, since some are a thousand times slower than others.</summary>
public static class ContractTexts
{
    private const int HostileLength = 3000;
    private const int GeneratedLength = 2000;

    /// <summary>A sentence with Chinese, digits, letters, full-width characters and a line break.</summary>
    public const string Prose = "2021年，全区义务教育阶段学校“双减”覆盖率达到100％，AI+教育试点学校建成12所。\r\n（责任单位：基础教育科）";

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["prose"] = Prose,
        ["one character"] = "教",
        ["a plan"] = PlanGenerator.Generate(42, GeneratorOptions.Default with { MinimumLength = GeneratedLength }).Text,
        ["a dirty plan"] = PlanGenerator.Generate(42, GeneratorOptions.Default with { MinimumLength = GeneratedLength, Noise = (NoiseClasses)~0 }).Text,
        ["pairs of surrogates"] = "\U00020BB7野家😀😀学校\U0002A6A5",
        ["one character many times"] = new string('教', HostileLength),
        ["one word many times"] = Repeat("学校"),
        ["letters"] = new string('a', HostileLength),
        ["digits"] = new string('7', HostileLength),
        ["decimal points"] = Repeat("1."),
        ["percentages"] = Repeat("95.5%"),
        ["signs of Latin words"] = Repeat("+#&._%·-"),
        ["blanks"] = Repeat(" \u3000\t"),
        ["carriage returns"] = new string('\r', HostileLength),
        ["line ends"] = Repeat("\r\n\n"),
        ["punctuation"] = Repeat("，。！？；"),
        ["rare characters"] = Repeat("龘靐齉"),
        ["characters behind the basic block"] = Repeat("\u9FD6\u9FEF\u3400\uF900"),
        ["controls"] = Repeat("\0\u001F\u007F\u0085"),
        ["invisible characters"] = Repeat("学\u200B校\uFEFF"),
        ["combining marks"] = Repeat("e\u0301"),
        ["noncharacters"] = Repeat("\uFFFE\uFFFF\uFDD0"),
        ["lone high surrogates"] = new string('\uD83D', HostileLength),
        ["lone low surrogates"] = new string('\uDE00', HostileLength),
        ["surrogates the wrong way round"] = Repeat("\uDE00\uD83D学"),
        ["a high surrogate at the end"] = "学校\uD83D",
    };

    /// <summary>Their names.</summary>
    public static ImmutableArray<string> All { get; } = [.. Texts.Keys];

    /// <summary>Their names, one a test case.</summary>
    public static TheoryData<string> Names => [.. All];

    /// <summary>The text of this name.</summary>
    public static string Named(string name) => Texts[name];

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, HostileLength / piece.Length));
}
