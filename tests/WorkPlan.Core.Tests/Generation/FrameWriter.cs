using System.Globalization;

namespace WorkPlan.Core.Tests.Generation;

/// <summary>Puts a title, a notice, a date line or a signature around an outline.</summary>
internal static class FrameWriter
{
    /// <summary>Writes the whole document and returns the frame with what it states besides.</summary>
    internal static PlanTruth Write(Dice dice, PlanTruth frame, IEnumerable<GeneratedLine> outline, List<GeneratedLine> lines)
    {
        DateOnly date = new DateOnly(frame.Year ?? frame.Period!.Value.First, 1, 1).AddDays(dice.Between(20, 110));
        bool issuerInTitle = frame.Title!.StartsWith(frame.Issuer!, StringComparison.Ordinal);
        return dice.Below(3) switch
        {
            0 => WithNotice(dice, frame, date, outline, lines),
            1 when issuerInTitle => WithDateLine(frame, date, outline, lines),
            _ => WithSignature(frame, date, outline, lines),
        };
    }

    private static PlanTruth WithNotice(Dice dice, PlanTruth frame, DateOnly date, IEnumerable<GeneratedLine> outline, List<GeneratedLine> lines)
    {
        string number = Text($"{dice.Pick(Vocabulary.NumberWords)}〔{date.Year}〕{dice.Between(1, 120)}号");
        Add(lines, $"{frame.Issuer}关于印发《{frame.Title}》的通知", number, "各中小学、幼儿园，局机关各科室：");
        Add(lines, $"现将《{frame.Title}》印发给你们，请认真抓好落实。", frame.Issuer!, Signed(date), frame.Title!);
        lines.AddRange(outline);
        return frame with { DocumentNumber = number, Published = date };
    }

    private static PlanTruth WithDateLine(PlanTruth frame, DateOnly date, IEnumerable<GeneratedLine> outline, List<GeneratedLine> lines)
    {
        Add(lines, frame.Title!, Text($"发布日期：{date:yyyy-MM-dd} 来源：{frame.Issuer}"));
        lines.AddRange(outline);
        return frame with { Published = date };
    }

    private static PlanTruth WithSignature(PlanTruth frame, DateOnly date, IEnumerable<GeneratedLine> outline, List<GeneratedLine> lines)
    {
        Add(lines, frame.Title!);
        lines.AddRange(outline);
        Add(lines, frame.Issuer!, Signed(date));
        return frame with { Published = date };
    }

    private static void Add(List<GeneratedLine> lines, params string[] texts) =>
        lines.AddRange(texts.Select(text => new GeneratedLine(LineRole.Frame, text)));

    private static string Signed(DateOnly date) => Text($"{date.Year}年{date.Month}月{date.Day}日");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
