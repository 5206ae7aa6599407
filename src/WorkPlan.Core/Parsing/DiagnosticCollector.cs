using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Diagnostics;
using WorkPlan.Core.Parsing.Scrubbing;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing;

/// <summary>Gathers what reading a document found wrong with it, in the order of the source.</summary>
internal static class DiagnosticCollector
{
    internal static ImmutableArray<Diagnostic> Collect(CleanText clean)
    {
        ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (string.IsNullOrWhiteSpace(clean.Text))
        {
            found.Add(new Diagnostic(CoreDiagnostics.NoText, new TextSpan(0, 0), ""));
        }

        foreach (Repair repair in clean.Repairs)
        {
            if (!repair.IsCertain)
            {
                found.Add(new Diagnostic(CoreDiagnostics.DoubtfulRepair, repair.Span, repair.After));
            }
        }

        ScrubbedWords.Report(clean, found);
        found.Sort(static (one, other) => one.Span.Start != other.Span.Start
            ? one.Span.Start.CompareTo(other.Span.Start)
            : string.CompareOrdinal(one.Id, other.Id));
        return found.DrainToImmutable();
    }
}
