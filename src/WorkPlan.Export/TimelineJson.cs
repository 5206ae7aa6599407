using WorkPlan.Analysis.Corpora;
using WorkPlan.Export.Json;

namespace WorkPlan.Export;

/// <summary>Writes a timeline as JSON: years, levels and regions, each year's plans, and what follows from them.</summary>
/// <remarks>The same corpus gives the same bytes everywhere. Shares, curves and weights have four decimals; a year without plans has the share null.</remarks>
public static class TimelineJson
{
    /// <summary>The version of the shape, the JSON's <c>schemaVersion</c>; raised when a field changes its meaning or goes.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes one timeline, indented.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PhraseTimeline timeline, Stream output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        JsonLayout.Write(output, JsonLayout.Indented, json =>
        {
            json.WriteStartObject();
            new TimelineWriter(json).WriteFields(timeline);
            json.WriteEndObject();
        });
    }
}
