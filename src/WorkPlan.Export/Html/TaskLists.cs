using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Writes folded lists of tasks that lead to their items.</summary>
internal sealed class TaskLists(HtmlWriter html)
{
    internal void Write(string name, IEnumerable<PlanTask> tasks, PlanSide side) => Write(name, tasks, side, []);

    /// <summary>Writes a list whose entries may have a note behind them; nothing where there is no entry.</summary>
    internal void Write(string name, IEnumerable<PlanTask> tasks, PlanSide side, Dictionary<PlanTask, string> notes)
    {
        PlanTask[] all = [.. tasks];
        if (all.Length == 0)
        {
            return;
        }

        using HtmlElement details = html.Block("details", ("class", "list"));
        html.Line("summary", $"{name} {Numbers.Of(all.Length)}项");
        using HtmlElement list = html.Block("ul");
        foreach (PlanTask task in all)
        {
            using HtmlElement entry = html.Line("li");
            html.Inline("a", task.ToString(), ("href", $"#{side.ItemId(task)}"));
            html.Text(notes.GetValueOrDefault(task, ""));
        }
    }
}
