using System.Text.Json;
using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Json;

/// <summary>Writes where each task of a plan comes from.</summary>
internal sealed class OriginsWriter(Utf8JsonWriter json, PlanOrigins origins)
{
    /// <summary>The fields of the origins, in an object that is open.</summary>
    internal void WriteFields(SourceInfo upper, SourceInfo lastYear, SourceInfo thisYear)
    {
        PlanHeadWriter head = new(json);
        head.WriteHead("upper", origins.Upper.Old, upper);
        head.WriteHead("lastYear", origins.LastYear.Old, lastYear);
        head.WriteHead("thisYear", origins.LastYear.New, thisYear);
        json.WriteArray("tasks", origins.Tasks, WriteOrigin);
    }

    private void WriteOrigin(TaskOrigin origin)
    {
        json.WriteStartObject();
        json.WriteTaskPlace("task", origin.Task);
        json.WriteString("origin", JsonNames.Of(origin.Kind));
        json.WriteTaskPlace("upper", origin.Upper);
        json.WriteTaskPlace("lastYear", origin.LastYear);
        json.WriteEndObject();
    }
}
