using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Core.Tests.Generation;

/// <summary>Makes up plans with known truth: a layout, its facts, and the dirt of published texts, all chosen by a seed.</summary>
public static class PlanGenerator
{
    /// <summary>The plan of this seed; the same seed and options give the same plan, character for character.</summary>
    public static GeneratedPlan Generate(int seed, GeneratorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Dice dice = new(seed);
        OutlineStyle style = options.Style ?? dice.Pick(Enum.GetValues<OutlineStyle>());
        PlanTruth frame = ChooseFrame(dice, style);
        OutlineWriter outline = new(dice, style, frame.Year, options);
        ImmutableArray<SectionTruth> sections = outline.Write();
        List<GeneratedLine> lines = [];
        PlanTruth truth = FrameWriter.Write(dice, frame, outline.Lines, lines) with
        {
            Sections = sections,
            Script = options.Noise.HasFlag(NoiseClasses.TraditionalScript) ? Script.Traditional : Script.Simplified,
        };
        string text = new NoiseMaker(dice, options.Noise).Dirty(lines);
        for (int slip = 0; slip < options.ByteSlips; slip++)
        {
            text = ByteSlipNoise.Strike(dice, text);
        }

        return new GeneratedPlan(text, truth, style);
    }

    private static PlanTruth ChooseFrame(Dice dice, OutlineStyle style)
    {
        string city = dice.Pick(Vocabulary.Cities);
        string district = dice.Pick(Vocabulary.Districts);
        int year = dice.Between(2015, 2025);
        string issuer = $"{city}{district}教育局";
        PlanTruth plan = new() { Issuer = issuer, Region = [city, district], Year = year };
        return style switch
        {
            OutlineStyle.Chapters => plan with
            {
                Title = Text($"{city}{district}教育事业发展规划（{year}—{year + 4}年）"),
                Kind = PlanKind.Outline,
                Year = null,
                Period = (year, year + 4),
            },
            OutlineStyle.TopicLed => plan with { Title = Text($"{issuer}{year - 1}年工作总结和{year}年工作安排"), Kind = PlanKind.ReviewAndPlan },
            _ when dice.OnceIn(3) => plan with { Title = Text($"{issuer}{year}年工作计划"), Kind = PlanKind.WorkPlan },
            _ => plan with { Title = Text($"{issuer}{year}年工作要点"), Kind = PlanKind.KeyPoints },
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
