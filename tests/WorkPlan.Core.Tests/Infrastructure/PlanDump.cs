using System.Globalization;
using System.Text;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Tests.Infrastructure;

/// <summary>Writes a plan as a text that people compare: the tree, its facts and its repairs, each with line and column.</summary>
/// <example>
/// <code>
/// plan 1:1-9:4
///   chrome Metadata 2:1-2:20 “发布日期：2021-03-11”
///   section 一 “补齐短板” level 1 Work 5:1-9:4
///     paragraph Heading 5:1-5:7 “一、补齐短板”
///     task 1 “增加学位” 6:1-6:40
///       target 增加学位 + 1260个 6:10-6:18 Planned “增加学位1260个”
/// </code>
/// </example>
internal sealed class PlanDump : PlanWalker
{
    private const int LongestExcerpt = 32;

    private readonly StringBuilder target = new();
    private readonly SourceText source;
    private int depth;

    private PlanDump(SourceText source) => this.source = source;

    /// <summary>The whole dump: metadata, tree, repairs, diagnostics.</summary>
    internal static string Of(Plan plan)
    {
        PlanDump dump = new(plan.Source);
        dump.WriteMetadata(plan.Metadata);
        dump.Visit(plan);
        dump.WriteRepairs(plan);
        foreach (Diagnostic diagnostic in plan.Diagnostics)
        {
            dump.Line($"diagnostic {diagnostic.Id} {diagnostic.Severity} {dump.Place(diagnostic.Span)} {diagnostic.Message}");
        }

        return dump.target.ToString();
    }

    /// <summary>The tree alone, without metadata and repairs.</summary>
    internal static string TreeOf(Plan plan)
    {
        PlanDump dump = new(plan.Source);
        dump.Visit(plan);
        return dump.target.ToString();
    }

    public override void VisitPlan(Plan plan)
    {
        Line($"plan {Place(plan.Span)}");
        Deeper(() =>
        {
            WriteFacts(plan.Targets, plan.References, []);
            base.VisitPlan(plan);
        });
    }

    public override void VisitSection(Section section)
    {
        Line($"section {section.Number ?? "-"} “{section.Heading}” level {section.Level} {section.Zone} {Place(section.Span)}, heading {Place(section.HeadingSpan)}");
        Deeper(() =>
        {
            WriteFacts(section.Targets, section.References, section.Units);
            base.VisitSection(section);
        });
    }

    public override void VisitTask(PlanTask task)
    {
        Line($"task {task.Number ?? "-"} “{task.Title}” {Place(task.Span)}, title {Place(task.TitleSpan)}");
        Deeper(() =>
        {
            WriteFacts(task.Targets, task.References, task.Units);
            base.VisitTask(task);
        });
    }

    public override void VisitParagraph(Paragraph paragraph) => Line($"paragraph {paragraph.Kind} {Place(paragraph.Span)} {Excerpt(paragraph.Text)}");

    public override void VisitChrome(Chrome chrome) => Line($"chrome {chrome.Kind} {Place(chrome.Span)} {Excerpt(chrome.Text)}");

    private void WriteMetadata(PlanMetadata metadata)
    {
        Fact("title", metadata.Title);
        Fact("year", metadata.Year);
        Fact("inferred year", metadata.InferredYear);
        Fact("period", metadata.Period);
        Fact("issuer", metadata.Issuer);
        foreach (Sourced<string> region in metadata.Region)
        {
            Fact<string>("region", region);
        }

        Fact("document number", metadata.DocumentNumber);
        if (metadata.Published is { } published)
        {
            Line($"published: {published.Value:yyyy-MM-dd} {Place(published.Span)}");
        }

        Line($"kind: {metadata.Kind}");
        Line($"script: {metadata.Script}");
    }

    private void Fact<T>(string name, Sourced<T>? value)
    {
        if (value is { } known)
        {
            Line($"{name}: {known.Value} {Place(known.Span)}");
        }
    }

    private void WriteFacts(IEnumerable<Target> targets, IEnumerable<Reference> references, IEnumerable<ResponsibleUnit> units)
    {
        foreach (Target found in targets)
        {
            Line($"target {found} {Place(found.Span)} {found.Status}{(found.Nature is { } nature ? $" {nature}" : "")} “{found.Text}”");
        }

        foreach (Reference reference in references)
        {
            Line($"reference {reference} {Place(reference.Span)}");
        }

        foreach (ResponsibleUnit unit in units)
        {
            Line($"unit {unit.Name} {unit.Role} {Place(unit.Span)}");
        }
    }

    private void WriteRepairs(Plan plan)
    {
        foreach (Repair repair in plan.Repairs)
        {
            Line($"repair {repair.Kind} {Place(repair.Span)} {Excerpt(repair.Before)} → {Excerpt(repair.After)}{(repair.IsCertain ? "" : " doubtful")}");
        }
    }

    private void Deeper(Action write)
    {
        depth++;
        write();
        depth--;
    }

    private void Line(FormattableString text) =>
        target.Append(' ', depth * 2).Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private string Place(TextSpan span) => $"{source.GetLinePosition(span.Start)}-{source.GetLinePosition(span.End)}";

    private static string Excerpt(string text)
    {
        StringBuilder shown = new("“");
        foreach (char c in text.Length <= LongestExcerpt ? text : text[..LongestExcerpt])
        {
            shown.Append(IsVisible(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
        }

        return shown.Append(text.Length <= LongestExcerpt ? "”" : "…”").ToString();
    }

    private static bool IsVisible(char c) => c == ' ' || !(char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
