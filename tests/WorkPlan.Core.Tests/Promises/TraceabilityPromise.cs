using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>P2: every value carries its place in the source, and the clean text of that place shows the value.</summary>
internal static class TraceabilityPromise
{
    /// <summary>A title may be closed on a later line, which may begin another node.</summary>
    private const string Reference = "reference";

    internal static void Check(Plan plan)
    {
        CheckMetadata(plan);
        CheckFacts(plan, plan, plan.Targets, plan.References, []);
        foreach (PlanNode node in plan.Descendants())
        {
            if (node is Section section)
            {
                Shows(plan, section, section.HeadingSpan, section.Heading, "heading");
                Shows(plan, section, null, section.Number, "number");
                CheckFacts(plan, section, section.Targets, section.References, section.Units);
            }
            else if (node is PlanTask task)
            {
                Shows(plan, task, task.TitleSpan, task.Title, "title");
                Shows(plan, task, null, task.Number, "number");
                CheckFacts(plan, task, task.Targets, task.References, task.Units);
            }
        }

        CheckOrder("diagnostics", plan, plan.Diagnostics.Select(diagnostic => diagnostic.Span));
        foreach (Diagnostic diagnostic in plan.Diagnostics)
        {
            _ = diagnostic.ToString();
        }
    }

    private static void CheckFacts(
        Plan plan, PlanNode node, ImmutableArray<Target> targets, ImmutableArray<Reference> references, ImmutableArray<ResponsibleUnit> units)
    {
        foreach (Target target in targets)
        {
            Shows(plan, node, target.Span, target.Text, "target");
            Require(target.Indicator.Length == 0 || !target.Span.IsEmpty, node, $"has a target without a place: {target}");
            Require(target.MaxValue is not { } max || max >= target.Value, node, $"has a range that runs backwards: {target}");
        }

        foreach (Reference reference in references)
        {
            Shows(plan, node, reference.Span, reference.Title, Reference);
        }

        foreach (ResponsibleUnit unit in units)
        {
            Require(unit.Name.Length > 0, node, "has a unit without a name");
            Shows(plan, node, unit.Span, unit.Name, "unit");
        }
    }

    private static void CheckMetadata(Plan plan)
    {
        PlanMetadata metadata = plan.Metadata;
        Evidence(plan, metadata.Title?.Span, "title");
        Evidence(plan, metadata.Year?.Span, "year");
        Evidence(plan, metadata.InferredYear?.Span, "inferred year");
        Evidence(plan, metadata.Period?.Span, "period");
        Evidence(plan, metadata.Issuer?.Span, "issuer");
        Evidence(plan, metadata.DocumentNumber?.Span, "document number");
        Evidence(plan, metadata.Published?.Span, "published");
        foreach (Sourced<string> region in metadata.Region)
        {
            Evidence(plan, region.Span, "region");
        }

        Require(metadata.Year is null || metadata.InferredYear is null, plan, "has a year both stated and inferred");
        if (metadata.Title is { } title)
        {
            Shows(plan, plan, title.Span, title.Value, "title");
        }
    }

    /// <summary>A value of the metadata may be a conclusion (a full name of a region, a date); its evidence must be there.</summary>
    private static void Evidence(Plan plan, TextSpan? span, string what)
    {
        if (span is { } place)
        {
            Require(!place.IsEmpty && place.End <= plan.Source.Length, plan, $"has no evidence for its {what} at {place}");
        }
    }

    private static void Shows(Plan plan, PlanNode node, TextSpan? span, string? value, string what)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        TextSpan place = span ?? node.Span;
        Require(!place.IsEmpty && place.End <= plan.Source.Length, node, $"has its {what} “{value}” at {place}, outside the source");
        bool isInside = what == Reference ? node.FullSpan.Contains(place.Start) : node.FullSpan.Contains(place);
        Require(isInside, node, $"has its {what} “{value}” at {place}, outside itself");
        TextSpan clean = plan.CleanText.Map.ToClean(place);
        ReadOnlySpan<char> shown = plan.CleanText.Text.AsSpan(clean.Start, clean.Length);
        Require(
            shown.Contains(value, StringComparison.Ordinal) || WithoutBlanks(shown).Contains(WithoutBlanks(value), StringComparison.Ordinal),
            node,
            $"has its {what} “{value}” at {place}, where “{shown}” stands");
    }

    /// <summary>A value may join the lines that it is printed on.</summary>
    private static string WithoutBlanks(ReadOnlySpan<char> text)
    {
        char[] kept = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                kept[length++] = c;
            }
        }

        return new string(kept, 0, length);
    }

    private static void CheckOrder(string what, Plan plan, IEnumerable<TextSpan> spans)
    {
        int start = 0;
        foreach (TextSpan span in spans)
        {
            Require(span.End <= plan.Source.Length && span.Start >= start, plan, $"has {what} out of order at {span}");
            start = span.Start;
        }
    }

    private static void Require(bool kept, PlanNode node, string fault)
    {
        if (!kept)
        {
            throw new PromiseBrokenException($"P2: {node.GetType().Name} {node.FullSpan} {fault}.");
        }
    }
}
