using System.Text.Json;
using WorkPlan.Analysis;
using WorkPlan.Core;
using WorkPlan.Export.Json;

namespace WorkPlan.Export;

/// <summary>Writes a plan as JSON: the whole clean text, the outline with its facts, repairs and diagnostics.</summary>
/// <remarks>
/// The same plan and source give the same bytes everywhere: UTF-8 without byte order mark, lines end in \n, Chinese stays
/// readable, dates are ISO, numbers plain. Invisible characters, and those beyond the Basic Multilingual Plane, are written as
/// \uXXXX. Half of a surrogate pair, which no JSON can carry, is written as U+FFFD; every span stays right, since both are one
/// UTF-16 code unit.
/// </remarks>
public static class PlanJson
{
    /// <summary>The version of the shape, the JSON's <c>schemaVersion</c>; raised when a field changes its meaning or goes.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes one document over several lines, indented by two blanks; <c>phrases</c> stay empty.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Plan plan, SourceInfo source, Stream output) => Write(plan, null, source, output, JsonLayout.Indented);

    /// <summary>Writes one document with what the analyzers found over several lines, indented by two blanks.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanAnalysis analysis, SourceInfo source, Stream output) =>
        Write(PlanOf(analysis), analysis, source, output, JsonLayout.Indented);

    /// <summary>Writes one document on one line, for <c>.jsonl</c> files; the line end is written too; <c>phrases</c> stay empty.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLine(Plan plan, SourceInfo source, Stream output) => Write(plan, null, source, output, JsonLayout.OneLine);

    /// <summary>Writes one document with what the analyzers found on one line, for <c>.jsonl</c> files; the line end is written too.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLine(PlanAnalysis analysis, SourceInfo source, Stream output) =>
        Write(PlanOf(analysis), analysis, source, output, JsonLayout.OneLine);

    private static Plan PlanOf(PlanAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.Plan;
    }

    private static void Write(Plan plan, PlanAnalysis? analysis, SourceInfo source, Stream output, JsonWriterOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        JsonLayout.Write(output, options, json => new DocumentWriter(json, analysis).Write(plan, source));
    }
}
