using System.Text.Json;
using WorkPlan.Analysis;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Diagnostics;

namespace WorkPlan.Export.Json;

/// <summary>Writes one document, field by field in the order of the published shape.</summary>
internal sealed class DocumentWriter(Utf8JsonWriter json, PlanAnalysis? analysis)
{
    private readonly OutlineWriter outline = new(json, analysis);

    internal void Write(Plan plan, SourceInfo source)
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", PlanJson.SchemaVersion);
        new PlanHeadWriter(json).WriteSource(plan, source);
        json.WriteString("cleanText", plan.CleanText.Text);
        WritePlan(plan);
        json.WriteArray("repairs", plan.Repairs, WriteRepair);
        json.WriteArray("diagnostics", plan.Diagnostics, WriteDiagnostic);
        json.WriteEndObject();
    }

    private void WritePlan(Plan plan)
    {
        json.WriteStartObject("plan");
        new MetadataWriter(json).Write(plan.Metadata, analysis?.Region);
        json.WriteArray("sections", plan.Sections, outline.WriteSection);
        json.WriteArray("orphanTasks", plan.OrphanTasks, outline.WriteTask);
        json.WriteArray("references", plan.References, outline.WriteReference);
        json.WriteArray("targets", plan.Targets, outline.WriteTarget);
        json.WriteNumberOrNull("wordCount", analysis?.WordCount);
        json.WriteEndObject();
    }

    private void WriteRepair(Repair repair)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNames.Of(repair.Kind));
        json.WriteSpan("span", repair.Span);
        json.WriteString("before", repair.Before);
        json.WriteString("after", repair.After);
        json.WriteBoolean("certain", repair.IsCertain);
        json.WriteEndObject();
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", JsonNames.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteSpan("span", diagnostic.Span);
        json.WriteEndObject();
    }
}
