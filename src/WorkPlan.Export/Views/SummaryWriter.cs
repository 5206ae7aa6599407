using System.Globalization;
using WorkPlan.Analysis;
using WorkPlan.Core;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Text;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Views;

/// <summary>Writes the summary of one plan, from the file's name down to the last target.</summary>
internal sealed class SummaryWriter(Plan plan, PlanAnalysis? analysis, TextLayout layout)
{
    private const int FieldWidth = 13;
    private const int MostPhrases = 12;
    private const string NotStated = "not stated";

    private static readonly Margin FieldMargin = Margin.Blanks(2, 2 + FieldWidth);

    internal void Write()
    {
        layout.Line(default, Run.Strong(VisibleText.Of(plan.Source.Path ?? "(no name)")));
        WriteMetadata(plan.Metadata);
        WriteCounts();
        WriteDiagnostics();
        if (plan.OrphanTasks.Any() || !plan.Targets.IsEmpty)
        {
            layout.BlankLine();
        }

        WriteTargets(plan.Targets, 0);
        WriteOutline(plan, 1);
    }

    private void WriteMetadata(PlanMetadata metadata)
    {
        WriteField("title", metadata.Title?.Value);
        WriteField("year", FormatYear(metadata));
        WriteField("issuer", metadata.Issuer?.Value);
        WriteField("region", metadata.Region.IsEmpty ? null : string.Join(" › ", metadata.Region));
        WriteField("number", metadata.DocumentNumber?.Value);
        WriteField("published", metadata.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteField("kind", $"{JsonNames.Of(metadata.Kind)}, in {JsonNames.Of(metadata.Script)} characters");
    }

    private static string? FormatYear(PlanMetadata metadata) => metadata switch
    {
        { Year: { Value: var year } } => year.ToString(CultureInfo.InvariantCulture),
        { Period: { Value: var (first, last) } } => string.Create(CultureInfo.InvariantCulture, $"{first}–{last}"),
        { InferredYear: { Value: var year } } => string.Create(CultureInfo.InvariantCulture, $"not stated, probably {year}"),
        _ => null,
    };

    private void WriteField(string name, string? value) => layout.Line(
        FieldMargin, Run.Label(name.PadRight(FieldWidth)), value is null ? Run.Faint(NotStated) : Run.Plain(VisibleText.Of(value)));

    private void WriteCounts()
    {
        PlanCounts counts = PlanCounts.Of(plan);
        WriteField("holds", $"{Counted.Of(counts.Sections, "section")}, {Counted.Of(counts.Tasks, "task")}, {Counted.Of(counts.Targets, "target")}, "
            + $"{Counted.Of(counts.References, "reference")}, {Counted.Of(counts.Units, "unit")}"
            + (analysis is null ? "" : $", {Counted.Of(analysis.WordCount, "word")}"));
        if (analysis is not null)
        {
            WriteField("phrases", FormatPhrases(analysis));
        }

        int doubtful = plan.Repairs.Count(repair => !repair.IsCertain);
        WriteField("repairs", Counted.NumberOrNone(plan.Repairs.Length) + (doubtful == 0 ? "" : $", {Counted.Number(doubtful)} of them doubtful"));
        WriteField("diagnostics", Counted.NumberOrNone(plan.Diagnostics.Length));
    }

    /// <summary>How many phrases, and which stand there most often; of equally frequent ones the first.</summary>
    private static string FormatPhrases(PlanAnalysis analysis)
    {
        if (analysis.Phrases.IsEmpty)
        {
            return "none";
        }

        (string Canonical, int Count)[] names = [.. analysis.Phrases.CountBy(match => match.Canonical, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).Select(pair => (pair.Key, pair.Value))];
        IEnumerable<string> shown = names.Take(MostPhrases).Select(name => name.Count == 1 ? name.Canonical : $"{name.Canonical} ×{Counted.Number(name.Count)}");
        string more = names.Length > MostPhrases ? $", and {Counted.Number(names.Length - MostPhrases)} more" : "";
        return $"{Counted.Number(analysis.Phrases.Length)}: {string.Join(", ", shown)}{more}";
    }

    /// <summary>One line for each kind of finding: how often, what, and where first.</summary>
    private void WriteDiagnostics()
    {
        foreach (IGrouping<DiagnosticDescriptor, Diagnostic> group in plan.Diagnostics.GroupBy(diagnostic => diagnostic.Descriptor))
        {
            LinePosition place = plan.Source.GetLinePosition(group.First().Span.Start);
            layout.Line(
                Margin.Blanks(4, 6),
                new Run($"{JsonNames.Of(group.Key.DefaultSeverity)} {group.Key.Id} ", DiagnosticInk.Of(group.Key.DefaultSeverity)),
                Run.Plain(VisibleText.Of(group.First().Message)),
                Run.Faint(group.Skip(1).Any() ? $" ({Counted.Number(group.Count())} times, first at {place})" : $" (at {place})"));
        }
    }

    private void WriteOutline(PlanNode parent, int depth)
    {
        foreach (PlanNode child in parent.Children)
        {
            switch (child)
            {
                case Section section:
                    WriteSection(section, depth);
                    break;
                case PlanTask task:
                    WriteTask(task, depth);
                    break;
            }
        }
    }

    private void WriteSection(Section section, int depth)
    {
        if (depth == 1)
        {
            layout.BlankLine();
        }

        layout.Line(
            Indent(depth, section.Number),
            Run.Strong(VisibleText.Of(section.ToString())),
            Run.Faint(section.Zone == SectionZone.Work ? "" : $"  ({JsonNames.Of(section.Zone)})"));
        WriteTargets(section.Targets, depth);
        WriteOutline(section, depth + 1);
    }

    private void WriteTask(PlanTask task, int depth)
    {
        layout.Line(
            Indent(depth, task.Number),
            Run.Label(task.Number is null ? "" : VisibleText.Of(task.Number) + " "),
            Run.Plain(VisibleText.Of(task.Title)));
        WriteTargets(task.Targets, depth);
    }

    private void WriteTargets(IEnumerable<Target> targets, int depth)
    {
        foreach (Target target in targets)
        {
            layout.Line(
                Margin.Blanks((2 * depth) + 2, (2 * depth) + 4),
                new Run("• ", Ink.Fact),
                new Run(VisibleText.Of(target.ToString().Trim()), Ink.Fact),
                Run.Faint(target.Status == TargetStatus.Achieved ? "  (achieved)" : ""));
        }
    }

    private static Margin Indent(int depth, string? number) =>
        Margin.Blanks(2 * depth, (2 * depth) + (number is null ? 0 : DisplayWidth.Of(number) + 1));
}
