using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkPlan.Documents.Word;

/// <summary>Writes paragraphs and tables as lines.</summary>
internal sealed class BodyText(ListNumbering numbering, DocumentOriginBuilder target, string part, CancellationToken cancellation)
{
    private const int Deepest = 64;

    private readonly List<(bool IsEndnote, long Id)> notes = [];
    private int paragraphs;
    private int depth;

    internal void Add(OpenXmlElement container)
    {
        if (++depth <= Deepest)
        {
            foreach (OpenXmlElement element in container.ChildElements)
            {
                AddElement(element);
            }
        }

        depth--;
    }

    /// <summary>The notes that the text refers to, in its order.</summary>
    internal void AddNotes(MainDocumentPart main)
    {
        for (int i = 0; i < notes.Count; i++)
        {
            (bool isEndnote, long id) = notes[i];
            IEnumerable<FootnoteEndnoteType> all = isEndnote
                ? main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []
                : main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [];
            if (all.FirstOrDefault(note => note.Id?.Value == id) is { } found)
            {
                string text = string.Join(' ', found.Elements<Paragraph>().Select(paragraph => Read(paragraph, [])).Where(line => line.Length > 0));
                Line(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{i + 1}] {text.Trim()}"));
            }
        }
    }

    private void AddElement(OpenXmlElement element)
    {
        cancellation.ThrowIfCancellationRequested();
        if (element is Paragraph paragraph)
        {
            AddParagraph(paragraph);
        }
        else if (element is Table table)
        {
            foreach (TableRow row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
            {
                AddRow(row);
            }
        }
        else if (element is SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun or MoveToRun)
        {
            Add(element);
        }
        else if (element is AlternateContent alternative && alternative.ChildElements.FirstOrDefault() is { } choice)
        {
            Add(choice);
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        paragraphs++;
        string number = numbering.Next(paragraph);
        List<TextBoxContent> boxes = [];
        string text = Read(paragraph, boxes);
        bool isDeleted = text.Length == 0 && paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;
        if (!isDeleted)
        {
            Line(text.Length > 0 ? number + text : "");
        }

        boxes.ForEach(Add);
    }

    private void AddRow(TableRow row)
    {
        List<string> cells = [];
        foreach (TableCell cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
        {
            bool goesOn = cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.Value != MergedCellValues.Restart;
            cells.Add(goesOn ? "" : string.Join(' ', cell.Descendants<Paragraph>().Select(ReadInCell).Where(line => line.Length > 0)));
        }

        if (cells.Exists(cell => cell.Length > 0))
        {
            Line(string.Join('\t', cells));
        }
    }

    private string ReadInCell(Paragraph paragraph)
    {
        paragraphs++;
        string number = numbering.Next(paragraph);
        string text = Read(paragraph, []).Replace('\n', ' ').Replace('\t', ' ').Trim();
        return text.Length > 0 ? number + text : "";
    }

    private string Read(Paragraph paragraph, List<TextBoxContent> boxes)
    {
        StringBuilder text = new();
        new ParagraphText(text, boxes, notes).Add(paragraph);
        return text.ToString();
    }

    private void Line(string text) => target.Make(text + "\n", new DocumentPlace(part, paragraphs));
}
