using WorkPlan.Analysis.Corpora;
using WorkPlan.Export.Json;

namespace WorkPlan.Export;

/// <summary>Writes what a corpus holds as JSON: its plans, regions and years, its phrases, and the attention to each field of policy.</summary>
/// <remarks>The same corpus gives the same bytes everywhere. Shares have four decimals; a year without plans has the share null.</remarks>
public static class CorpusJson
{
    /// <summary>The version of the shape, the JSON's <c>schemaVersion</c>; raised when a field changes its meaning or goes.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes one corpus, indented.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(PlanCorpus corpus, Stream output)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(output);
        JsonLayout.Write(output, JsonLayout.Indented, json =>
        {
            json.WriteStartObject();
            new CorpusWriter(json, corpus).WriteFields();
            json.WriteEndObject();
        });
    }
}
