using AngleSharp.Dom;

namespace WorkPlan.Documents.Html;

/// <summary>Makes the blocks of a page out of its elements; goes through them without recursion, since markup may be nested as deep as its author likes.</summary>
internal sealed class PageBuilder(string markup, int deepest)
{
    private readonly MarkupCursor cursor = new(markup);
    private readonly PageBlock page = new("html", "", null);
    private readonly Stack<(INode Node, PageBlock Outer)> opened = new();
    private PageBlock block = null!;
    private int unshown;
    private int links;
    private int kept;

    internal PageBlock Build(INode root, CancellationToken cancellation)
    {
        block = page;
        Stack<(INode Node, int Next)> path = new();
        path.Push((root, 0));
        while (path.TryPop(out (INode Node, int Next) here))
        {
            cancellation.ThrowIfCancellationRequested();
            if (here.Next < here.Node.ChildNodes.Length)
            {
                INode child = here.Node.ChildNodes[here.Next];
                path.Push((here.Node, here.Next + 1));
                Enter(child);
                path.Push((child, 0));
            }
            else
            {
                Leave(here.Node);
            }
        }

        return page;
    }

    private void Enter(INode node)
    {
        if (node is IText text)
        {
            Add(text.Data);
        }
        else if (node is IElement element)
        {
            Open(element);
        }
    }

    private void Open(IElement element)
    {
        unshown += IsUnshown(element) ? 1 : 0;
        links += element.LocalName == "a" && element.HasAttribute("href") ? 1 : 0;
        kept += element.LocalName is "pre" or "listing" or "plaintext" ? 1 : 0;
        if (unshown > 0)
        {
            return;
        }

        if (element.LocalName == "br")
        {
            block.Items.Add(PageBreak.Instance);
        }
        else if (HtmlNames.BeginsLine(element.LocalName) && block.Depth < deepest)
        {
            PageBlock inner = new(element.LocalName, $"{element.ClassName} {element.Id}".ToLowerInvariant(), block);
            block.Items.Add(inner);
            opened.Push((element, block));
            block = inner;
        }
        else if (HtmlNames.BeginsLine(element.LocalName))
        {
            block.Items.Add(PageBreak.Instance);
        }
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        unshown -= IsUnshown(element) ? 1 : 0;
        links -= element.LocalName == "a" && element.HasAttribute("href") ? 1 : 0;
        kept -= element.LocalName is "pre" or "listing" or "plaintext" ? 1 : 0;
        if (opened.TryPeek(out (INode Node, PageBlock Outer) last) && last.Node == node)
        {
            opened.Pop();
            block = last.Outer;
        }
    }

    private void Add(string text)
    {
        int[] places = cursor.Place(text);
        if (unshown == 0)
        {
            block.Items.Add(new PageRun(text, places, links > 0, kept > 0));
        }
    }

    private static bool IsUnshown(IElement element) =>
        HtmlNames.IsUnshown(element.LocalName) || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && HidesText(style));

    private static bool HidesText(string style)
    {
        string bare = style.Replace(" ", "", StringComparison.Ordinal);
        return bare.Contains("display:none", StringComparison.OrdinalIgnoreCase) || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
