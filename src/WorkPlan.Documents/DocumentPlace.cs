using System.Globalization;

namespace WorkPlan.Documents;

/// <summary>A place in a document's own file.</summary>
/// <param name="Part">
/// What the file has the place in: a part of a Word document, such as <c>word/document.xml</c>, or <c>page 3</c> of a PDF; empty where a file is
/// one text.
/// </param>
/// <param name="Position">
/// In a text, a web page or a page of a PDF the UTF-16 units before the place, in the file's text as decoded; in a part of a Word document the number of
/// the paragraph, from 1.
/// </param>
public readonly record struct DocumentPlace(string Part, int Position)
{
    /// <summary>The part and the position.</summary>
    public override string ToString() => Part.Length == 0
        ? Position.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Part}:{Position}");
}
