using System.IO.Compression;
using System.Text;

namespace WorkPlan.Documents.Tests.Word;

/// <summary>Makes Word documents of markup, without the library that reads them.</summary>
internal static class WordFile
{
    private const string Space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>A document with a body and, where they are not empty, numbering, styles and footnotes.</summary>
    internal static byte[] Of(string body, string numbering = "", string styles = "", string footnotes = "")
    {
        (string Part, string Kind, string Markup)[] parts =
        [
            .. new[] { ("numbering", "numbering", numbering), ("styles", "styles", styles), ("footnotes", "footnotes", footnotes) }.Where(part => part.Item3.Length > 0),
        ];
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml",
                $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Main}.document.main+xml\"/>{string.Concat(parts.Select(part => $"<Override PartName=\"/word/{part.Part}.xml\" ContentType=\"{Main}.{part.Kind}+xml\"/>"))}</Types>");
            Add(archive, "_rels/.rels", Relations(("r1", "officeDocument", "word/document.xml")));
            Add(archive, "word/_rels/document.xml.rels", Relations([.. parts.Select((part, i) => ($"r{i}", part.Kind, $"{part.Part}.xml"))]));
            Add(archive, "word/document.xml", $"<w:document {Space}><w:body>{body}</w:body></w:document>");
            foreach ((string part, string kind, string markup) in parts)
            {
                Add(archive, $"word/{part}.xml", $"<w:{kind} {Space}>{markup}</w:{kind}>");
            }
        }

        return stream.ToArray();
    }

    internal static string Text(byte[] file) => Document.Read(file, "a.docx").Text.Text.TrimEnd('\n');

    /// <summary>A paragraph of one run, with properties before it.</summary>
    internal static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    internal static string Numbered(string text, int list, int level) => P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Relations(params (string Id, string Kind, string Target)[] relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations.Select(relation => $"<Relationship Id=\"{relation.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{relation.Kind}\" Target=\"{relation.Target}\"/>"))}</Relationships>";

    private static void Add(ZipArchive archive, string name, string markup)
    {
        using Stream entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(markup));
    }
}
