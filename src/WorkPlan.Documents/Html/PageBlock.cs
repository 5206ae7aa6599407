namespace WorkPlan.Documents.Html;

/// <summary>A part of a page that begins a line of its own, such as a division, a paragraph or a table cell.</summary>
/// <param name="name">The element's name in small letters.</param>
/// <param name="labels">Its class and id in small letters.</param>
/// <param name="parent">The block around it; null for the page.</param>
internal sealed class PageBlock(string name, string labels, PageBlock? parent) : PageItem
{
    internal string Name { get; } = name;

    internal string Labels { get; } = labels;

    internal PageBlock? Parent { get; } = parent;

    internal int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    internal List<PageItem> Items { get; } = [];

    internal IEnumerable<PageBlock> Blocks => Items.OfType<PageBlock>();

    /// <summary>The characters in it that are not blank.</summary>
    internal int Characters { get; set; }

    /// <summary>Those of them in links.</summary>
    internal int Linked { get; set; }

    /// <summary>The number of links with text.</summary>
    internal int Links { get; set; }

    /// <summary>The characters of its lines that are sentences.</summary>
    internal int Sentences { get; set; }

    /// <summary>All that stands in it, without blanks, for looking at its words; the beginning only.</summary>
    internal string Beginning(int length)
    {
        System.Text.StringBuilder text = new();
        Gather(text, length);
        return text.ToString();
    }

    private void Gather(System.Text.StringBuilder text, int length)
    {
        foreach (PageItem item in Items)
        {
            if (text.Length >= length)
            {
                return;
            }

            if (item is PageBlock block)
            {
                block.Gather(text, length);
            }
            else if (item is PageRun run)
            {
                foreach (char c in run.Text)
                {
                    if (!char.IsWhiteSpace(c))
                    {
                        text.Append(c);
                    }
                }
            }
        }
    }
}
