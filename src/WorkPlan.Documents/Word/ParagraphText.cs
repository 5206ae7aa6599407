using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkPlan.Documents.Word;

/// <summary>The text of a paragraph as it is accepted: insertions kept, deletions, hidden text and field codes left out.</summary>
/// <param name="text">Where the text goes.</param>
/// <param name="boxes">Where text boxes anchored in the paragraph go, to be read behind it.</param>
/// <param name="notes">Where the notes referred to go: their kind and number.</param>
internal sealed class ParagraphText(StringBuilder text, List<TextBoxContent> boxes, List<(bool IsEndnote, long Id)> notes)
{
    private int codes;

    internal void Add(OpenXmlElement parent)
    {
        foreach (OpenXmlElement element in parent.ChildElements)
        {
            AddElement(element);
        }
    }

    private void AddElement(OpenXmlElement element)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties or DeletedText or DeletedFieldCode or FieldCode:
                break;
            case Run run when run.RunProperties?.Vanish is { } hidden && (hidden.Val?.Value ?? true):
                break;
            case FieldChar field:
                Pass(field);
                break;
            case TextBoxContent box:
                boxes.Add(box);
                break;
            case AlternateContent alternative:
                AddAlternative(alternative);
                break;
            case FootnoteReference or EndnoteReference:
                AddNote(element);
                break;
            case Paragraph:
                break;
            default:
                AddText(element);
                break;
        }
    }

    private void AddText(OpenXmlElement element)
    {
        if (element is Text shown)
        {
            text.Append(codes == 0 ? shown.Text : "");
        }
        else if (Sign(element) is { } sign)
        {
            text.Append(codes == 0 ? sign : "");
        }
        else
        {
            Add(element);
        }
    }

    private static string? Sign(OpenXmlElement element) => element switch
    {
        TabChar or PositionalTab => "\t",
        Break { Type: { } kind } when kind.Value != BreakValues.TextWrapping => "",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SoftHyphen => "",
        _ => null,
    };

    /// <summary>Between begin and separate stands the code of a field, between separate and end what it shows.</summary>
    private void Pass(FieldChar field)
    {
        if (field.FieldCharType?.Value == FieldCharValues.Begin)
        {
            codes++;
        }
        else if (field.FieldCharType?.Value == FieldCharValues.Separate)
        {
            codes = Math.Max(0, codes - 1);
            shownFields++;
        }
        else if (shownFields > 0)
        {
            shownFields--;
        }
        else
        {
            codes = Math.Max(0, codes - 1);
        }
    }

    private int shownFields;

    /// <summary>The same content in several forms: the first one that has any.</summary>
    private void AddAlternative(AlternateContent alternative)
    {
        if (alternative.ChildElements.FirstOrDefault(choice => choice.Descendants<Text>().Any()) is { } chosen)
        {
            Add(chosen);
        }
    }

    private void AddNote(OpenXmlElement reference)
    {
        if ((reference as FootnoteEndnoteReferenceType)?.Id?.Value is { } id)
        {
            notes.Add((reference is EndnoteReference, id));
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"[{notes.Count}]");
        }
    }
}
