using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Writes the page of origins: the counts, each task with where it comes from, what was not taken up, the source texts.</summary>
internal sealed class OriginsView
{
    private static readonly TaskOriginKind[] Kinds = [TaskOriginKind.Both, TaskOriginKind.Upper, TaskOriginKind.LastYear, TaskOriginKind.New];

    private readonly PlanOrigins origins;
    private readonly PlanSide upper;
    private readonly PlanSide lastYear;
    private readonly PlanSide thisYear;

    internal OriginsView(PlanOrigins origins, SourceInfo upperSource, SourceInfo lastSource, SourceInfo thisSource)
    {
        this.origins = origins;
        upper = new PlanSide(origins.Upper.Old, upperSource, "上级", "u");
        lastYear = new PlanSide(origins.LastYear.Old, lastSource, LabelOf(origins.LastYear.Old.Plan, "上年"), "o");
        thisYear = new PlanSide(origins.LastYear.New, thisSource, LabelOf(origins.LastYear.New.Plan, "本年"), "n");
    }

    private static string Title => "本年任务来源对照";

    internal static (string Sign, string Word) WordsOf(TaskOriginKind kind) => kind switch
    {
        TaskOriginKind.Both => ("◎", "上级与上年都有"),
        TaskOriginKind.Upper => ("↓", "来自上级"),
        TaskOriginKind.LastYear => ("→", "延续上年"),
        _ => ("＋", "本年新提"),
    };

    internal void Write(TextWriter output) => PageFrame.Write(output, PageHead.OfComparison(Title, "origins"), WriteHeader, WriteMain);

    private static string LabelOf(Plan plan, string name) => SideLabels.YearOf(plan) is { } year ? $"{name} {year}" : name;

    private void WriteHeader(HtmlWriter html)
    {
        html.Line("h1", Title);
        PlanHeads.Write(html, upper, lastYear, thisYear);
    }

    private void WriteMain(HtmlWriter html)
    {
        using (html.Block("section", ("class", "overview"), ("aria-labelledby", "overview")))
        {
            html.Line("h2", "概览", ("id", "overview"));
            WriteFigures(html);
        }

        using (html.Block("section", ("class", "items"), ("aria-labelledby", "items")))
        {
            html.Line("h2", "各项任务", ("id", "items"));
            new OriginTable(html, origins, upper, lastYear, thisYear).Write("items");
        }

        WriteLeftOut(html, "upper-left", "上级有而本年未列", origins.Upper.Removed, upper);
        WriteLeftOut(html, "last-left", "上年有而本年未列", origins.LastYear.Removed, lastYear);
        using HtmlElement sources = html.Block("section", ("class", "sources"), ("aria-labelledby", "sources"));
        html.Line("h2", "原文", ("id", "sources"));
        SourceView.Write(html, upper);
        SourceView.Write(html, lastYear);
        SourceView.Write(html, thisYear);
    }

    private void WriteFigures(HtmlWriter html)
    {
        using HtmlElement list = html.Block("dl", ("class", "figures"));
        foreach (TaskOriginKind kind in Kinds)
        {
            (string sign, string word) = WordsOf(kind);
            using HtmlElement figure = html.Block("div");
            using (html.Line("dt"))
            {
                html.Inline("span", sign, ("class", "sign"), ("aria-hidden", "true"));
                html.Text(word);
            }

            using HtmlElement description = html.Line("dd");
            html.Inline("span", Numbers.Of(origins.Tasks.Count(task => task.Kind == kind)), ("class", "value"));
            html.Text("项");
        }
    }

    private static void WriteLeftOut(HtmlWriter html, string id, string heading, IReadOnlyList<PlanTask> tasks, PlanSide side)
    {
        if (tasks.Count == 0)
        {
            return;
        }

        using HtmlElement section = html.Block("section", ("class", "left-out"), ("aria-labelledby", id));
        html.Line("h2", $"{heading} {Numbers.Of(tasks.Count)}项", ("id", id));
        using HtmlElement list = html.Block("ul");
        foreach (PlanTask task in tasks)
        {
            string item = side.ItemId(task);
            using HtmlElement entry = html.Line("li", ("id", item));
            html.Text(task.ToString());
            html.Text(" ");
            side.WriteSourceLink(html, task, item);
        }
    }
}
