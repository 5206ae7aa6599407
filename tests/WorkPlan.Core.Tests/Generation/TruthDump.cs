using System.Globalization;
using System.Text;

namespace WorkPlan.Core.Tests.Generation;

/// <summary>Writes what a plan says as a text, so that truth and parse are compared as two texts.</summary>
internal static class TruthDump
{
    internal static string Of(PlanTruth truth)
    {
        StringBuilder text = new();
        Metadata(text, truth.Title, truth.Year, truth.Period, truth.Issuer, truth.Region, truth.DocumentNumber, truth.Published);
        Line(text, 0, $"{truth.Kind} {truth.Script}");
        foreach (SectionTruth section in truth.Sections)
        {
            Section(text, 0, section);
        }

        return text.ToString();
    }

    internal static string Of(Plan plan)
    {
        StringBuilder text = new();
        PlanMetadata metadata = plan.Metadata;
        Metadata(
            text, metadata.Title?.Value, metadata.Year?.Value, metadata.Period?.Value, metadata.Issuer?.Value,
            metadata.Region.Select(region => region.Value), metadata.DocumentNumber?.Value, metadata.Published?.Value);
        Line(text, 0, $"{metadata.Kind} {metadata.Script}");
        foreach (PlanNode node in plan.Children)
        {
            Node(text, 0, node);
        }

        return text.ToString();
    }

    private static void Metadata(
        StringBuilder text, string? title, int? year, (int, int)? period, string? issuer, IEnumerable<string> region, string? number, DateOnly? published)
    {
        Line(text, 0, $"{title ?? "-"}");
        Line(text, 0, $"{year} {period} {issuer ?? "-"} {string.Join('/', region)} {number ?? "-"} {published:yyyy-MM-dd}");
    }

    private static void Section(StringBuilder text, int depth, SectionTruth section)
    {
        Line(text, depth, $"section {section.Number ?? "-"} {section.Heading} {section.Zone}");
        Facts(text, depth + 1, section.Facts);
        foreach (TaskTruth task in section.Tasks)
        {
            Line(text, depth + 1, $"task {task.Number ?? "-"} {task.Title}");
            Facts(text, depth + 2, task.Facts);
        }

        foreach (SectionTruth part in section.Sections)
        {
            Section(text, depth + 1, part);
        }
    }

    private static void Facts(StringBuilder text, int depth, FactsTruth facts)
    {
        foreach (TargetTruth target in facts.Targets)
        {
            Target(text, depth, target.Comparator, target.Value, target.MaxValue, target.Unit, target.Deadline, target.Status);
        }

        foreach (ReferenceTruth reference in facts.References)
        {
            Line(text, depth, $"reference {reference.Title} {reference.DocumentNumber ?? "-"}");
        }

        foreach (UnitTruth unit in facts.Units)
        {
            Line(text, depth, $"unit {unit.Name} {unit.Role}");
        }
    }

    private static void Node(StringBuilder text, int depth, PlanNode node)
    {
        switch (node)
        {
            case Section section:
                Line(text, depth, $"section {section.Number ?? "-"} {section.Heading} {section.Zone}");
                Facts(text, depth + 1, section.Targets, section.References, section.Units);
                break;
            case PlanTask task:
                Line(text, depth, $"task {task.Number ?? "-"} {task.Title}");
                Facts(text, depth + 1, task.Targets, task.References, task.Units);
                break;
        }

        foreach (PlanNode child in node.Children)
        {
            Node(text, depth + 1, child);
        }
    }

    private static void Facts(StringBuilder text, int depth, IEnumerable<Target> targets, IEnumerable<Reference> references, IEnumerable<ResponsibleUnit> units)
    {
        foreach (Target target in targets)
        {
            Target(text, depth, target.Comparator, target.Value, target.MaxValue, target.Unit, target.Deadline, target.Status);
        }

        foreach (Reference reference in references)
        {
            Line(text, depth, $"reference {reference.Title} {reference.DocumentNumber ?? "-"}");
        }

        foreach (ResponsibleUnit unit in units)
        {
            Line(text, depth, $"unit {unit.Name} {unit.Role}");
        }
    }

    private static void Target(
        StringBuilder text, int depth, TargetComparator comparator, decimal value, decimal? max, string unit, DateOnly? deadline, TargetStatus status) =>
        Line(text, depth, $"target {comparator.ToSymbol()} {value:0.####} {max:0.####} {unit} {deadline:yyyy-MM-dd} {status}");

    private static void Line(StringBuilder text, int depth, FormattableString line) =>
        text.Append(' ', depth * 2).Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
