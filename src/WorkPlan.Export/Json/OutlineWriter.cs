using System.Text.Json;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;

namespace WorkPlan.Export.Json;

/// <summary>Writes sections and tasks, with the facts that each states itself.</summary>
internal sealed class OutlineWriter(Utf8JsonWriter json, PlanAnalysis? analysis)
{
    internal void WriteSection(Section section)
    {
        json.WriteStartObject();
        json.WriteString("number", section.Number);
        json.WriteString("heading", section.Heading);
        json.WriteNumber("level", section.Level);
        json.WriteString("zone", JsonNames.Of(section.Zone));
        json.WriteSpan("span", section.Span);
        json.WriteArray("targets", section.Targets, WriteTarget);
        json.WriteArray("references", section.References, WriteReference);
        json.WriteArray("units", section.Units, WriteUnit);
        json.WriteArray("sections", section.Sections, WriteSection);
        json.WriteArray("tasks", section.Tasks, WriteTask);
        json.WriteEndObject();
    }

    internal void WriteTask(PlanTask task)
    {
        json.WriteStartObject();
        WriteFields(task);
        json.WriteEndObject();
    }

    /// <summary>A task apart from its section, whose heading it names.</summary>
    internal void WritePlacedTask(PlanTask task)
    {
        json.WriteStartObject();
        json.WriteString("section", task.Section?.Heading);
        WriteFields(task);
        json.WriteEndObject();
    }

    internal void WriteTarget(Target target)
    {
        json.WriteStartObject();
        json.WriteString("text", target.Text);
        json.WriteString("indicator", target.Indicator);
        json.WriteString("comparator", target.Comparator.ToSymbol());
        json.WritePlainNumber("value", target.Value);
        json.WritePlainNumber("valueMax", target.MaxValue);
        json.WriteString("unit", target.Unit);
        json.WriteDate("deadline", target.Deadline);
        json.WriteString("status", JsonNames.Of(target.Status));
        json.WriteString("nature", JsonNames.Of(target.Nature));
        json.WriteSpan("span", target.Span);
        json.WriteEndObject();
    }

    internal void WriteReference(Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("title", reference.Title);
        json.WriteString("documentNumber", reference.DocumentNumber);
        json.WriteSpan("span", reference.Span);
        json.WriteEndObject();
    }

    internal void WriteUnit(ResponsibleUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("name", unit.Name);
        json.WriteString("role", JsonNames.Of(unit.Role));
        json.WriteSpan("span", unit.Span);
        json.WriteEndObject();
    }

    private void WriteFields(PlanTask task)
    {
        json.WriteString("number", task.Number);
        json.WriteString("title", task.Title);
        json.WriteString("text", task.Plan.CleanText.Text.AsSpan(task.CleanSpan.Start, task.CleanSpan.Length));
        json.WriteSpan("span", task.Span);
        json.WriteArray("units", task.Units, WriteUnit);
        json.WriteArray("references", task.References, WriteReference);
        WritePhrases(task);
        json.WriteArray("targets", task.Targets, WriteTarget);
    }

    /// <summary>Each match of a policy phrase in the task; none where the plan was not analyzed.</summary>
    private void WritePhrases(PlanTask task)
    {
        json.WriteStartArray("phrases");
        foreach (PhraseMatch match in analysis is null ? [] : analysis.PhrasesOf(task))
        {
            json.WriteStartObject();
            json.WriteString("canonical", match.Canonical);
            json.WriteString("text", match.Text);
            json.WriteString("category", match.Category.Length > 0 ? match.Category : null);
            json.WriteString("origin", JsonNames.Of(match.Origin));
            json.WriteSpan("span", match.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
