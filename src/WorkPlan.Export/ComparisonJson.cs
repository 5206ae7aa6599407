using System.Collections.Immutable;
using System.Text.Json;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Export.Json;

namespace WorkPlan.Export;

/// <summary>Writes what became of tasks as JSON: of two plans, of several years' plans, or by where they come from.</summary>
/// <remarks>
/// The same plans and sources give the same bytes everywhere, laid out as by <see cref="PlanJson"/>, whose objects for sources,
/// metadata, tasks, targets, units and citations these are. A task that is written in full says in front which section it stands in.
/// Shares and similarities have four decimals.
/// </remarks>
public static class ComparisonJson
{
    /// <summary>The version of the shapes, the JSON's <c>schemaVersion</c>; raised when a field changes its meaning or goes.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes the comparison of two plans: matches with all that changed, removed and added tasks, splits and merges, figures.</summary>
    /// <param name="comparison">What became of the tasks.</param>
    /// <param name="oldSource">Where the first plan's text came from.</param>
    /// <param name="newSource">Where the second plan's text came from.</param>
    /// <param name="output">Gets the document; stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanComparison comparison, SourceInfo oldSource, SourceInfo newSource, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(oldSource);
        ArgumentNullException.ThrowIfNull(newSource);
        Write(output, json => new ComparisonWriter(json, comparison).WriteFields(oldSource, newSource));
    }

    /// <summary>Writes the tasks of several plans as chains, and the comparison of each plan with the next.</summary>
    /// <param name="history">The tasks, followed from plan to plan.</param>
    /// <param name="sources">Where the plans' texts came from, in the order of the plans.</param>
    /// <param name="output">Gets the document; stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are not as many sources as plans, or one is null.</exception>
    public static void Write(PlanHistory history, ImmutableArray<SourceInfo> sources, Stream output)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (sources.IsDefault || sources.Length != history.Plans.Length || sources.Contains(null!))
        {
            throw new ArgumentException("There must be a source for each plan.", nameof(sources));
        }

        Write(output, json => new HistoryWriter(json, history, sources).WriteFields());
    }

    /// <summary>Writes where each task of this year's plan comes from.</summary>
    /// <param name="origins">Where the tasks come from.</param>
    /// <param name="upper">Where the text of the upper level's plan came from.</param>
    /// <param name="lastYear">Where the text of last year's plan came from.</param>
    /// <param name="thisYear">Where the text of this year's plan came from.</param>
    /// <param name="output">Gets the document; stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanOrigins origins, SourceInfo upper, SourceInfo lastYear, SourceInfo thisYear, Stream output)
    {
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(upper);
        ArgumentNullException.ThrowIfNull(lastYear);
        ArgumentNullException.ThrowIfNull(thisYear);
        Write(output, json => new OriginsWriter(json, origins).WriteFields(upper, lastYear, thisYear));
    }

    private static void Write(Stream output, Action<Utf8JsonWriter> writeFields)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonLayout.Write(output, JsonLayout.Indented, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            writeFields(json);
            json.WriteEndObject();
        });
    }
}
