using System.Globalization;
using WorkPlan.Analysis;
using WorkPlan.Core;
using WorkPlan.Core.Text;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Views;

/// <summary>Writes the tree of one plan: places at the left edge, then the branches, then what stands there.</summary>
internal sealed class TreeWriter
{
    private const int LongestExcerpt = 36;
    private const int LabelWidth = 11;

    private readonly Plan plan;
    private readonly TextLayout layout;
    private readonly TreeNotes notes;
    private readonly int gutter;

    internal TreeWriter(Plan plan, PlanAnalysis? analysis, TextLayout layout)
    {
        this.plan = plan;
        this.layout = layout;
        notes = TreeNotes.Of(plan, analysis);
        gutter = WidestPlace(plan.Source);
    }

    internal void Write()
    {
        WriteHead();
        WriteNotes(plan, "");
        WriteChildren(plan, "");
        WriteFoot();
    }

    private void WriteHead()
    {
        layout.Line(
            default,
            Run.Strong(VisibleText.Of(plan.Source.Path ?? "(no name)")),
            Run.Faint($"  {Counted.Of(plan.Source.Length, "character")}, {Counted.Of(plan.Source.LineCount, "line")}, "
                + $"{JsonNames.Of(plan.Metadata.Kind)}, {JsonNames.Of(plan.Metadata.Script)}"));
        PlanMetadata metadata = plan.Metadata;
        WriteField("title", metadata.Title);
        WriteField("year", metadata.Year);
        WriteField("year?", metadata.InferredYear);
        WriteField("period", metadata.Period);
        WriteField("issuer", metadata.Issuer);
        foreach (Sourced<string> region in metadata.Region)
        {
            WriteField<string>("region", region);
        }

        WriteField("number", metadata.DocumentNumber);
        WriteField("published", metadata.Published);
    }

    private void WriteField<T>(string name, Sourced<T>? field)
    {
        if (field is { Value: var value, Span: var span })
        {
            WriteNote(new TreeNote(span.Start, name, VisibleText.Of(FormatValue(value)), Ink.Plain), "");
        }
    }

    private static string FormatValue<T>(T value) => value switch
    {
        ValueTuple<int, int> years => string.Create(CultureInfo.InvariantCulture, $"{years.Item1}–{years.Item2}"),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private void WriteChildren(PlanNode parent, string trunk)
    {
        PlanNode[] shown = [.. parent.Children.Where(TreeNotes.IsShown)];
        for (int i = 0; i < shown.Length; i++)
        {
            WriteNode(shown[i], trunk, isLast: i == shown.Length - 1);
        }
    }

    private void WriteNode(PlanNode node, string trunk, bool isLast)
    {
        string below = trunk + (isLast ? "   " : "│  ");
        Margin margin = new(Place(node.Span.Start) + trunk + (isLast ? "└─ " : "├─ "), Place(null) + below + "  ");
        WriteTitle(node, margin);
        WriteNotes(node, below + (node.Children.Any(TreeNotes.IsShown) ? "│  " : "   "));
        WriteChildren(node, below);
    }

    private void WriteTitle(PlanNode node, Margin margin)
    {
        switch (node)
        {
            case Section section:
                layout.Line(margin, Run.Label("section "), Run.Strong(VisibleText.Of(section.ToString())), Run.Faint($"  {JsonNames.Of(section.Zone)}"));
                break;
            case PlanTask task:
                layout.Line(margin, Run.Label("task "), Run.Plain(VisibleText.Of(task.ToString())), Run.Faint($"  {Counted.Of(task.CleanSpan.Length, "character")}"));
                break;
            case Paragraph paragraph:
                layout.Line(margin, Run.Label($"{NameOf(paragraph.Kind)} "), Run.Plain(VisibleText.Beginning(paragraph.Text, LongestExcerpt)));
                break;
            case Chrome chrome:
                layout.Line(margin, Run.Label($"{NameOf(chrome.Kind)} "), Run.Faint(VisibleText.Beginning(chrome.Text, LongestExcerpt)));
                break;
        }
    }

    private static string NameOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Title => "title",
        ParagraphKind.Heading => "heading",
        ParagraphKind.Wrapper => "wrapper",
        ParagraphKind.Signature => "signature",
        _ => "paragraph",
    };

    private static string NameOf(ChromeKind kind) => kind switch
    {
        ChromeKind.Metadata => "page metadata",
        ChromeKind.Contents => "contents list",
        ChromeKind.Table => "table",
        ChromeKind.Duplicate => "title again",
        ChromeKind.Blank => "blank",
        _ => "page furniture",
    };

    private void WriteNotes(PlanNode node, string trunk)
    {
        foreach (TreeNote note in notes.At(node))
        {
            WriteNote(note, trunk);
        }
    }

    private void WriteNote(TreeNote note, string trunk) => layout.Line(
        NoteMargin(note.Position, trunk), new Run(note.Label.PadRight(LabelWidth), note.Ink), Run.Plain(note.Text));

    /// <summary>The totals, and what the tree leaves out: a reader must not take an omission for an absence.</summary>
    private void WriteFoot()
    {
        int doubtful = plan.Repairs.Count(repair => !repair.IsCertain);
        int blank = plan.Descendants().Count(node => node is Chrome { Kind: ChromeKind.Blank });
        layout.BlankLine();
        layout.Line(default, Run.Faint(
            $"{Counted.Of(plan.Diagnostics.Length, "diagnostic")}, {Counted.Of(plan.Repairs.Length, "repair")}"
            + (doubtful == 0 ? "" : $", {Counted.Number(doubtful)} of them doubtful")
            + (plan.Repairs.IsEmpty ? "" : "; repairs of blanks, line breaks, width and script are counted above, the JSON lists each")
            + (blank == 0 ? "" : $"; {Counted.Of(blank, "run")} of blank lines not shown")));
    }

    private Margin NoteMargin(int? position, string trunk) =>
        new(Place(position) + trunk, Place(null) + trunk + new string(' ', LabelWidth));

    /// <summary>The line and column of a place in the source, right-aligned; blanks for none.</summary>
    private string Place(int? position) =>
        (position is { } start ? plan.Source.GetLinePosition(start).ToString() : "").PadLeft(gutter) + "  ";

    private static int WidestPlace(SourceText source)
    {
        int longest = 0;
        for (int line = 1; line <= source.LineCount; line++)
        {
            longest = Math.Max(longest, source.GetLineSpan(line).Length);
        }

        return new LinePosition(source.LineCount, longest + 1).ToString().Length;
    }
}
