using System.Globalization;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html;

/// <summary>Writes a source text as given, line by line, with an anchor at every place that the page links to and a link back from each.</summary>
/// <remarks>
/// Line numbers and the arrows of the links back are the style sheet's, so that a reader who copies or searches the text meets the text
/// alone. Where two places overlap without one holding the other, the later one is interrupted and goes on without an anchor.
/// </remarks>
internal sealed class SourceView
{
    private readonly HtmlWriter html;
    private readonly SourceText source;
    private readonly PlanSide side;
    private readonly HashSet<TextSpan> tasks;
    private readonly List<Place> open = [];
    private int position;

    private SourceView(HtmlWriter html, PlanSide side)
    {
        this.html = html;
        this.side = side;
        source = side.Plan.Source;
        tasks = [.. side.Plan.Tasks.Select(task => task.Span)];
    }

    internal static void Write(HtmlWriter html, PlanSide side)
    {
        string heading = $"{side.SourceId}-heading";
        using HtmlElement section = html.Block("section", ("class", "source"), ("id", side.SourceId), ("aria-labelledby", heading));
        html.Line("h3", $"{side.Label}原文", ("id", heading));
        using (html.Line("p", ("class", "about")))
        {
            html.Inline("bdi", side.Source.Path);
            html.Text($" · {side.Source.Encoding} · {side.Plan.Source.LineCount.ToString(CultureInfo.InvariantCulture)}行 · SHA-256 ");
            html.Inline("code", side.Source.Sha256);
        }

        string lang = side.Plan.Metadata.Script == Core.Cleaning.Script.Traditional ? "zh-Hant" : "zh-Hans";
        using HtmlElement text = html.Line("div", ("class", "lines"), ("lang", lang));
        new SourceView(html, side).WriteText();
    }

    private void WriteText()
    {
        StartLine();
        foreach ((TextSpan span, string item) in side.Anchors.InOrder)
        {
            WriteUpTo(span.Start);
            Open(new Place(span.End, tasks.Contains(span), item), side.Anchors.IdOf(span));
        }

        WriteUpTo(source.Length);
    }

    /// <summary>Writes the text up to a place, and closes what ends on the way.</summary>
    private void WriteUpTo(int end)
    {
        while (open.Count > 0 && open.Min(place => place.End) is int next && next <= end)
        {
            WriteStretch(next);
            CloseAt(next);
        }

        WriteStretch(end);
    }

    private void Open(Place place, string? id)
    {
        html.Inline("span", ("class", place.IsTask ? "at whole" : "at"), ("id", id));
        open.Add(place);
    }

    /// <summary>Closes the places that end here; those inside them that go on are opened anew.</summary>
    private void CloseAt(int end)
    {
        int first = open.FindIndex(place => place.End == end);
        List<Place> interrupted = open[first..];
        open.RemoveRange(first, open.Count - first);
        for (int i = interrupted.Count - 1; i >= 0; i--)
        {
            if (interrupted[i].Item is { } item)
            {
                html.Inline("a", "", ("class", "back"), ("href", $"#{item}"), ("aria-label", "回到对照"), ("title", "回到对照"));
            }

            html.Close();
        }

        foreach (Place place in interrupted.Where(place => place.End > end))
        {
            Open(place with { Item = null }, null);
        }
    }

    private void WriteStretch(int end)
    {
        while (position < end)
        {
            int line = source.GetLinePosition(position).Line;
            TextSpan content = source.GetLineSpan(line);
            int stop = Math.Min(end, content.End);
            html.Text(source.Text.AsSpan(position..Math.Max(position, stop)));
            position = Math.Max(position, stop);
            if (position < end)
            {
                WriteLineEnd(line);
            }
        }
    }

    /// <summary>Ends a line, however the source ends it, and starts the next one; a line end that is no plain one is shown.</summary>
    private void WriteLineEnd(int line)
    {
        int next = line < source.LineCount ? source.GetLineSpan(line + 1).Start : source.Length;
        string lineEnd = source.Text[position..next];
        html.Text(lineEnd is "\n" or "\r\n" or "\r" ? "" : lineEnd);
        html.Raw("\n");
        position = next;
        StartLine();
    }

    private void StartLine() => html.Inline("span", "", ("class", "line"));

    /// <summary>A place that is open: where it ends, whether it is a whole task, and the item that links to it; null where it goes on after an interruption.</summary>
    private readonly record struct Place(int End, bool IsTask, string? Item);
}
