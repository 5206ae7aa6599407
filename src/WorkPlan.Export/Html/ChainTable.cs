using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Writes the chains of a history as a table: a line a chain, a column a plan.</summary>
internal sealed class ChainTable
{
    private readonly HtmlWriter html;
    private readonly PlanHistory history;
    private readonly ImmutableArray<PlanSide> sides;
    private readonly RelationWords words;
    private readonly MatchMarks marks;

    /// <summary>What the further parts of splits came from, and what the further parts of merges went to.</summary>
    private readonly Dictionary<PlanTask, PlanTask> splitFrom = [];
    private readonly Dictionary<PlanTask, PlanTask> mergedInto = [];

    internal ChainTable(HtmlWriter html, PlanHistory history, ImmutableArray<PlanSide> sides, RelationWords words)
    {
        this.html = html;
        this.history = history;
        this.sides = sides;
        this.words = words;
        marks = new MatchMarks(html, words);
        foreach (PlanComparison comparison in history.Comparisons)
        {
            foreach ((PlanTask part, PlanTask whole) in comparison.Splits.SelectMany(split => split.Parts.Select(part => (part, split.Old))))
            {
                splitFrom.TryAdd(part, whole);
            }

            foreach ((PlanTask part, PlanTask whole) in comparison.Merges.SelectMany(merge => merge.Parts.Select(part => (part, merge.New))))
            {
                mergedInto.TryAdd(part, whole);
            }
        }
    }

    internal void Write(string headingId)
    {
        using HtmlElement table = html.Block("table", ("class", "chains"), ("aria-labelledby", headingId));
        using (html.Block("thead"))
        using (html.Block("tr"))
        {
            html.Line("th", "历程", ("scope", "col"), ("class", "field"));
            foreach (PlanSide side in sides)
            {
                html.Line("th", side.Label, ("scope", "col"));
            }
        }

        foreach (IGrouping<int, TaskChain> group in history.Chains.GroupBy(chain => chain.First))
        {
            using HtmlElement lines = html.Block("tbody");
            WriteGroup(group.Key, group.Count());
            foreach (TaskChain chain in group)
            {
                WriteChain(chain);
            }
        }
    }

    private void WriteGroup(int first, int count)
    {
        using HtmlElement line = html.Block("tr", ("class", "group"));
        html.Line("th", $"{sides[first].Label}起 {Numbers.Of(count)}项", ("scope", "rowgroup"), ("colspan", Numbers.Of(sides.Length + 1)));
    }

    private void WriteChain(TaskChain chain)
    {
        string item = sides[chain.First].ItemId(chain.Tasks[0]);
        using HtmlElement line = html.Block("tr", ("id", item), ("class", chain.Tasks.Length > 1 ? "long" : "single"));
        string first = sides[chain.First].Label;
        html.Line("th", chain.Tasks.Length == 1 ? $"仅{first}" : $"{first}至{sides[chain.Last].Label}", ("scope", "row"), ("class", "field"));
        for (int i = 0; i < sides.Length; i++)
        {
            int place = i - chain.First;
            bool isPresent = place >= 0 && place < chain.Tasks.Length;
            bool isEnd = place == chain.Tasks.Length;
            using HtmlElement cell = html.Line("td", ("class", isPresent || isEnd ? null : "none"), ("data-side", isPresent || isEnd ? sides[i].Label : null));
            if (isPresent)
            {
                WriteTask(chain, place, item);
            }
            else if (isEnd)
            {
                WriteEnd(chain.Tasks[^1]);
            }
        }
    }

    private void WriteTask(TaskChain chain, int place, string item)
    {
        PlanTask task = chain.Tasks[place];
        PlanSide side = sides[chain.First + place];
        html.Inline("a", task.ToString(), ("href", side.Anchors.LinkTo(task.Span, item)), ("title", $"{side.Label}原文第{Numbers.Of(side.LineOf(task.Span))}行"));
        html.Text(" ");
        if (place > 0)
        {
            marks.Write(chain.Matches[place - 1]);
        }
        else if (splitFrom.TryGetValue(task, out PlanTask? whole))
        {
            WriteRelated("◇", words.SplitOff, whole);
        }
        else if (chain.First > 0)
        {
            TargetCells.WriteMark(html, "＋", words.Added);
        }
    }

    private void WriteEnd(PlanTask last)
    {
        if (mergedInto.TryGetValue(last, out PlanTask? whole))
        {
            WriteRelated("◆", words.MergedIn, whole);
        }
        else
        {
            TargetCells.WriteMark(html, "－", words.Removed);
        }

    }

    private void WriteRelated(string sign, string word, PlanTask whole)
    {
        TargetCells.WriteMark(html, sign, word);
        html.Text(" ");
        html.Inline("span", whole.ToString(), ("class", "note"));
    }
}
