using WorkPlan.Analysis.Phrases;
using WorkPlan.Export.Json;

namespace WorkPlan.Export;

/// <summary>Writes concordance lines as JSON Lines: one object a line, with the place in the source.</summary>
public static class KwicJson
{
    /// <summary>Writes the lines of one plan; no lines write nothing.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="name">What the plan is cited by.</param>
    /// <param name="output">Gets the lines; stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<KwicLine> lines, string name, Stream output)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        foreach (KwicLine line in lines)
        {
            JsonLayout.Write(output, JsonLayout.OneLine, json =>
            {
                json.WriteStartObject();
                json.WriteString("path", name);
                json.WriteSpan("span", line.Span);
                json.WriteString("before", line.Before);
                json.WriteString("text", line.Text);
                json.WriteString("after", line.After);
                json.WriteEndObject();
            });
        }
    }
}
