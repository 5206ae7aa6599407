using System.Text.RegularExpressions;

namespace WorkPlan.Documents.Html;

/// <summary>Finds what stands above an article and belongs to it: its title, the line of its source and date, the table of its metadata.</summary>
internal static partial class ArticleHead
{
    private const int LongestTitle = 120;

    /// <summary>The lines before the article that belong to it, in the order of the page.</summary>
    internal static List<PageLine> Find(PageBlock article)
    {
        List<PageLine> lines = [];
        for (PageBlock inner = article; inner.Parent is { } outer; inner = outer)
        {
            List<PageLine> before = [];
            foreach (PageItem item in outer.Items)
            {
                if (item == inner)
                {
                    break;
                }

                if (item is PageBlock block)
                {
                    before.AddRange(Read(block));
                }
            }

            lines.InsertRange(0, before);
        }

        return lines;
    }

    private static IEnumerable<PageLine> Read(PageBlock block)
    {
        if (IsTitle(block))
        {
            return PageLines.Of(block, FurnitureBlocks.IsFurniture).Where(line => line.Text.Length <= LongestTitle && line.Linked * 2 < line.Characters && !FurnitureLines.IsFurniture(line));
        }

        if (block.Name == "table" && PageTable.Read(block) is { } table)
        {
            return table.Lines(_ => false).Where(IsAboutDocument);
        }

        return block.Blocks.Any() && block.Labels.Trim() != "title"
            ? InOrder(block)
            : PageLines.Of(block, _ => false).Where(IsAboutDocument);
    }

    /// <summary>The lines of a block that holds others: of its own text those about the document, of the others what they give.</summary>
    private static IEnumerable<PageLine> InOrder(PageBlock block)
    {
        LineBuilder line = new();
        List<PageLine> lines = [];
        foreach (PageItem item in block.Items)
        {
            if (item is PageRun run)
            {
                line.Add(run, lines);
                continue;
            }

            line.End(lines);
            if (item is PageBlock inner)
            {
                lines.AddRange(Read(inner));
            }
        }

        line.End(lines);
        return lines.Where(own => IsAboutDocument(own) || IsOfTitle(own, block));
    }

    private static bool IsTitle(PageBlock block) => block.Name is "h1" or "ucaptitle" || (block.Name is "h2" or "h3" or "div" or "p" or "td" && TitleNames().IsMatch(block.Labels));

    private static bool IsOfTitle(PageLine line, PageBlock block) =>
        block.Blocks.Any(inner => IsTitle(inner) && PageLines.Of(inner, _ => false).Any(title => title.Text == line.Text));

    /// <summary>Whether a line says who issued something when.</summary>
    private static bool IsAboutDocument(PageLine line) =>
        line.Characters <= LongestTitle * 2 && line.Linked * 2 <= line.Characters && About().IsMatch(line.Text);

    [GeneratedRegex(@"(?:^|[\s_\-])(?:title|titles|article-?title|arti_title|tit|bt|biaoti|wzbt|con_?title|content_?title|detail_?title|news_?title|xl_?title|main-?title|page-?title|art_?title|info_?title)(?:[\s_\-]|\d|$)", RegexOptions.CultureInvariant)]
    private static partial Regex TitleNames();

    [GeneratedRegex(@"^\s*[\[【（(]?(?:索引号|信息索引号|主题分类|发文机关|发布机构|成文日期|生成日期|发布日期|发布时间|公开日期|时间|日期|发文字号|文号|文件编号|标题|名称|来源|信息来源|稿源|作者|发布者|发布单位)\s*[：:]?\s*\S|\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}.{0,20}来源|来源[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex About();
}
