using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Writes one item of a comparison: its titles, its facts, its text.</summary>
internal sealed class RowView
{
    private readonly HtmlWriter html;
    private readonly RelationWords words;
    private readonly PlanSide old;
    private readonly PlanSide current;
    private readonly RowTable table;
    private readonly RowLabels labels;
    private readonly RowFacts facts;

    internal RowView(HtmlWriter html, RelationWords words, PlanSide old, PlanSide current, RowTable table)
    {
        this.html = html;
        this.words = words;
        this.old = old;
        this.current = current;
        this.table = table;
        labels = new RowLabels(html, words);
        facts = new RowFacts(html, words, old, current, table);
    }

    /// <summary>The id of an item: the new task's, or that of the old one where there is no new one.</summary>
    internal string ItemOf(ComparisonRow row) => row.New is { } task ? current.ItemId(task) : old.ItemId(row.Old!);

    internal void Write(ComparisonRow row)
    {
        string item = ItemOf(row);
        using HtmlElement lines = table.OpenItem(item, RowLabels.ClassOf(row));
        if (row is { Kind: ComparisonRowKind.Continued, Match: { } match })
        {
            WriteMatch(row, match, item);
        }
        else
        {
            WriteSingle(row, item);
        }
    }

    private void WriteMatch(ComparisonRow row, TaskMatch match, string item)
    {
        MatchText text = new(html, words, match, old, current, item);
        table.WriteHead(
            () => labels.Write(row),
            () => WriteOldTitle(match, text, item),
            () => WriteNewTitle(row, text, item));
        facts.Write(match, item);
        if (match.IsVerbatim)
        {
            text.WriteVerbatim(table);
        }
        else
        {
            text.WriteParagraphs(table);
        }

        foreach (PlanTask part in row.MergedParts)
        {
            WriteMergedPart(part);
        }
    }

    private void WriteOldTitle(TaskMatch match, MatchText text, string item)
    {
        using (html.Inline("p", ("class", "title")))
        {
            text.WriteOldHead();
        }

        html.Text(" ");
        old.WriteSourceLink(html, match.Old, item);
        if (match.Kind == TaskMatchKind.Moved)
        {
            html.Inline("p", $"在“{(match.Old.Section is { } section ? section.ToString() : "各部分之外")}”", ("class", "note"));
        }
    }

    private void WriteNewTitle(ComparisonRow row, MatchText text, string item)
    {
        using (html.Inline("h4", ("class", "title")))
        {
            text.WriteNewHead();
        }

        html.Text(" ");
        current.WriteSourceLink(html, row.New!, item);
        labels.WriteDoubt(row.Match!);
        if (!row.SplitParts.IsEmpty)
        {
            using HtmlElement note = html.Inline("p", ("class", "note"));
            html.Text($"一分为{Numbers.Of(row.SplitParts.Length + 1)}，另见：");
            WriteTaskLinks(row.SplitParts);
        }
    }

    private void WriteTaskLinks(IEnumerable<PlanTask> tasks)
    {
        string separator = "";
        foreach (PlanTask task in tasks)
        {
            html.Text(separator);
            html.Inline("a", task.ToString(), ("href", $"#{current.ItemId(task)}"));
            separator = "；";
        }
    }

    /// <summary>An item that only one plan has, or a further part of a split, which has no edits of its own.</summary>
    private void WriteSingle(ComparisonRow row, string item)
    {
        bool isOld = row.New is null;
        PlanTask task = row.New ?? row.Old!;
        TaskText text = TaskText.Of(task);
        Action title = () => WriteTitle(isOld ? old : current, task, text, item);
        Action? other = row.Kind == ComparisonRowKind.SplitOff ? () => WriteSplitOrigin(row) : null;
        table.WriteHead(() => labels.Write(row), isOld ? title : other, isOld ? null : title);
        facts.Write(task, isOld, item);
        if (text.Body.Length > 0)
        {
            Action body = () => html.Inline("div", BodyText.Squeeze(text.Body), ("class", "text"));
            table.WriteLine("正文", "body", isOld ? body : null, isOld ? null : body);
        }
    }

    private void WriteTitle(PlanSide side, PlanTask task, TaskText text, string item)
    {
        using (html.Inline("h4", ("class", "title")))
        {
            MatchText.WriteMarker(html, text);
            html.Text(text.Head);
        }

        html.Text(" ");
        side.WriteSourceLink(html, task, item);
    }

    private void WriteSplitOrigin(ComparisonRow row)
    {
        using HtmlElement note = html.Inline("p", ("class", "note"));
        html.Text("出自");
        html.Inline("a", row.Old!.ToString(), ("href", $"#{current.ItemId(row.Match!.New)}"));
    }

    private void WriteMergedPart(PlanTask part)
    {
        string item = old.ItemId(part);
        TaskText text = TaskText.Of(part);
        table.WriteLine(
            words.MergedIn,
            "part",
            item,
            () =>
            {
                using (html.Inline("p", ("class", "title")))
                {
                    MatchText.WriteMarker(html, text);
                    html.Text(text.Head);
                }

                html.Text(" ");
                old.WriteSourceLink(html, part, item);
                if (text.Body.Length > 0)
                {
                    html.Inline("div", BodyText.Squeeze(text.Body), ("class", "text"));
                }
            },
            () => html.Inline("p", "已并入本项；两处文字未逐字比对。", ("class", "note")));
    }
}
