using System.Collections.Immutable;
using System.Globalization;

namespace WorkPlan.Core.Tests.Generation;

/// <summary>Writes the sections and tasks of a plan, line by line, in one style.</summary>
internal sealed class OutlineWriter(Dice dice, OutlineStyle style, int? year, GeneratorOptions options)
{
    private const int MostSections = 90;
    private const int LongestShortPlan = 20_000;
    private const int HighestRunningNumber = 150;
    private const int HighestCircled = 12;
    private const int MostTasks = 5;
    private const int ShortestTask = 60;

    private readonly FactWriter facts = new(dice, year, options.Density);
    private readonly List<GeneratedLine> lines = [];
    private readonly string dot = dice.Pick([".", "、", "．"]);
    private readonly bool titlesOnLinesOfTheirOwn = dice.OnceIn(4);
    private readonly bool runningNumbers = options.MinimumLength <= LongestShortPlan && style != OutlineStyle.Circled && dice.OnceIn(2);
    private int written;
    private int number;

    /// <summary>The lines, complete once <see cref="Write"/> has returned.</summary>
    internal IReadOnlyList<GeneratedLine> Lines => lines;

    internal ImmutableArray<SectionTruth> Write()
    {
        ImmutableArray<SectionTruth>.Builder sections = ImmutableArray.CreateBuilder<SectionTruth>();
        Line(LineRole.Prose, $"今年教育工作的总体思路是：{facts.Prose()}{facts.Prose()}");
        if (style == OutlineStyle.TopicLed)
        {
            sections.Add(Review());
            sections.Add(WorkUnder(null, Text($"{year}年重点工作安排"), $"{Text($"{year}年重点工作安排")}："));
            return sections.DrainToImmutable();
        }

        if (dice.OnceIn(3))
        {
            sections.Add(Guiding());
        }

        int fewest = dice.Between(2, 4);
        for (int count = 0; count < fewest || (written < options.MinimumLength && count < MostSections); count++)
        {
            sections.Add(Work(sections.Count + 1));
        }

        if (dice.OnceIn(3))
        {
            sections.Add(WorkUnder(Number(sections.Count + 1), "保障措施", Marked(sections.Count + 1, "保障措施")) with { Zone = SectionZone.Safeguard });
        }

        return sections.DrainToImmutable();
    }

    private SectionTruth Guiding()
    {
        Line(LineRole.Heading, Marked(1, "总体要求"));
        Line(LineRole.Prose, facts.Prose() + facts.Prose());
        return new SectionTruth(Number(1), "总体要求", SectionZone.Guiding) { Facts = facts.Take() };
    }

    private SectionTruth Review()
    {
        string heading = Text($"{year - 1}年工作回顾");
        Line(LineRole.Heading, heading + "：");
        string text = facts.Prose();
        for (int count = dice.Between(1, 3); count > 0; count--)
        {
            text += facts.Target(TargetStatus.Achieved);
        }

        Line(LineRole.Prose, "一年来，" + text);
        return new SectionTruth(null, heading, SectionZone.Review) { Facts = facts.Take() };
    }

    private SectionTruth Work(int ordinal)
    {
        string heading = $"{dice.Pick(Vocabulary.HeadingOpenings)}，{dice.Pick(Vocabulary.HeadingClosings)}";
        string marked = Marked(ordinal, heading);
        if (style is not (OutlineStyle.ThreeLevels or OutlineStyle.Chapters or OutlineStyle.Circled))
        {
            return WorkUnder(Number(ordinal), heading, marked);
        }

        Line(LineRole.Heading, marked);
        ImmutableArray<SectionTruth>.Builder parts = ImmutableArray.CreateBuilder<SectionTruth>();
        int count = dice.Between(2, 3);
        for (int part = 1; part <= count; part++)
        {
            string numeral = ChineseNumbers.Write(part);
            string title = dice.Pick(Vocabulary.SubHeadings);
            parts.Add(style == OutlineStyle.Chapters
                ? WorkUnder($"第{numeral}节", title, $"第{numeral}节\u3000{title}")     // ideographic space, as printed in such headings
                : WorkUnder(numeral, title, $"（{numeral}）{title}"));
        }

        return new SectionTruth(Number(ordinal), heading, SectionZone.Work) { Sections = parts.DrainToImmutable() };
    }

    private SectionTruth WorkUnder(string? sectionNumber, string heading, string marked)
    {
        Line(LineRole.Heading, marked);
        number = runningNumbers && number < HighestRunningNumber && style != OutlineStyle.Enumerated ? number : 0;
        ImmutableArray<TaskTruth>.Builder tasks = ImmutableArray.CreateBuilder<TaskTruth>();
        bool isLong = options.MinimumLength > LongestShortPlan;
        int needed = isLong ? options.MinimumLength / MostSections / ShortestTask : MostTasks;
        int most = style == OutlineStyle.Circled ? HighestCircled : Math.Clamp(needed, MostTasks, HighestRunningNumber);
        int count = dice.Between(isLong ? most * 3 / 4 : 2, most);
        while (tasks.Count < count || (style == OutlineStyle.TopicLed && written < options.MinimumLength))
        {
            tasks.Add(Task(++number));
        }

        return new SectionTruth(sectionNumber, heading, SectionZone.Work) { Tasks = tasks.DrainToImmutable() };
    }

    private TaskTruth Task(int ordinal)
    {
        string title = facts.Action();
        string body = facts.Body(dice.Between(1, 4));
        (string? printed, string marker) = TaskMarker(ordinal);
        bool ownLine = style == OutlineStyle.Labels || (titlesOnLinesOfTheirOwn && style is OutlineStyle.Headed or OutlineStyle.ThreeLevels or OutlineStyle.Chapters);
        if (ownLine)
        {
            Line(LineRole.Heading, marker + title);
            Line(LineRole.Prose, body);
        }
        else
        {
            Line(LineRole.Prose, $"{marker}{title}。{body}");
        }

        return new TaskTruth(printed, title, facts.Take());
    }

    private (string? Printed, string Marker) TaskMarker(int ordinal)
    {
        string arabic = ordinal.ToString(CultureInfo.InvariantCulture);
        return style switch
        {
            OutlineStyle.RunIn => Marker(ChineseNumbers.Write(ordinal), "（", "）"),
            OutlineStyle.Enumerated => Marker(ChineseNumbers.Write(ordinal) + "是", "", ""),
            OutlineStyle.TopicLed => (null, ""),
            OutlineStyle.Labels => Marker("任务" + ChineseNumbers.Write(ordinal), "【", "】"),
            OutlineStyle.Circled => Marker(((char)('①' + ordinal - 1)).ToString(), "", ""),
            _ => Marker(arabic, "", dot),
        };
    }

    private static (string Printed, string Marker) Marker(string printed, string before, string behind) => (printed, before + printed + behind);

    private string Number(int ordinal) => style == OutlineStyle.Chapters ? $"第{ChineseNumbers.Write(ordinal)}章" : ChineseNumbers.Write(ordinal);

    private string Marked(int ordinal, string heading) =>
        style == OutlineStyle.Chapters ? $"{Number(ordinal)}\u3000{heading}" : $"{Number(ordinal)}、{heading}";     // ideographic space

    private void Line(LineRole role, string text)
    {
        lines.Add(new GeneratedLine(role, text));
        written += text.Length;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
