using System.Text.Json;
using WorkPlan.Core;

namespace WorkPlan.Export.Json;

/// <summary>Writes which task of a plan is meant: the heading of its section, its number, title and place.</summary>
internal static class TaskPlaceWriter
{
    /// <summary>A field that names a task, or null.</summary>
    internal static void WriteTaskPlace(this Utf8JsonWriter json, string name, PlanTask? task)
    {
        json.WritePropertyName(name);
        if (task is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteTaskPlace(task);
        json.WriteEndObject();
    }

    /// <summary>The fields that name a task, in an object that is open.</summary>
    internal static void WriteTaskPlace(this Utf8JsonWriter json, PlanTask task)
    {
        json.WriteString("section", task.Section?.Heading);
        json.WriteString("number", task.Number);
        json.WriteString("title", task.Title);
        json.WriteSpan("span", task.Span);
    }
}
