using System.Text.Json;
using WorkPlan.Analysis;
using WorkPlan.Core;

namespace WorkPlan.Export.Json;

/// <summary>Writes what stands for a plan where its outline does not follow: where its text came from, and what it says of itself.</summary>
internal sealed class PlanHeadWriter(Utf8JsonWriter json)
{
    /// <summary>The field <c>source</c>.</summary>
    internal void WriteSource(Plan plan, SourceInfo source)
    {
        json.WriteStartObject("source");
        json.WriteString("path", source.Path);
        json.WriteString("encoding", source.Encoding);
        json.WriteNumber("length", plan.Source.Length);
        json.WriteString("sha256", source.Sha256);
        json.WriteEndObject();
    }

    /// <summary>A field that holds the source and all fields of the metadata.</summary>
    internal void WriteHead(string name, PlanAnalysis analysis, SourceInfo source)
    {
        json.WritePropertyName(name);
        WriteHead(analysis, source);
    }

    /// <summary>An object that holds the source and all fields of the metadata.</summary>
    internal void WriteHead(PlanAnalysis analysis, SourceInfo source)
    {
        json.WriteStartObject();
        WriteSource(analysis.Plan, source);
        new MetadataWriter(json).Write(analysis.Plan.Metadata, analysis.Region);
        json.WriteEndObject();
    }
}
