using WorkPlan.Core.Parsing.Lines;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>Decides which entries are sections and which are tasks, and finds the tasks that have no number.</summary>
/// <remarks>
/// The smallest numbered unit that has text is a task; what only groups others is a section, and so are headings of guiding
/// thoughts and the outermost headings that stand on a line of their own.
/// </remarks>
internal sealed class OutlineShaper
{
    private readonly DocumentLines document;

    private OutlineShaper(DocumentLines document) => this.document = document;

    internal static void Shape(DocumentLines document, Entry root)
    {
        OutlineShaper shaper = new(document);
        shaper.ShapeRoot(root);
        shaper.ShapeChildren(root, SectionZone.Work, guiding: false, depth: 1);
    }

    private void ShapeRoot(Entry root)
    {
        bool numbered = root.Entries.Any(entry => entry.Kind == LineKind.Numbered);
        if (numbered)
        {
            return;
        }

        TopicGrouper.Group(document, root, reviews: root.HasEntries);
    }

    private void ShapeChildren(Entry parent, SectionZone zone, bool guiding, int depth)
    {
        List<Entry> children = [.. parent.Entries];
        MissingStops.Mend(document, children);
        bool flat = depth == 1 && !children.Exists(child => child.HasEntries);
        foreach (Entry child in children)
        {
            if (child.Kind == LineKind.Body)
            {
                child.Zone = zone;
                continue;
            }

            ReadOnlySpan<char> title = document.Text.AsSpan(child.Title.Start, child.Title.Length);
            child.Zone = child.Kind == LineKind.Annex ? SectionZone.Annex : Zones.Of(title, zone);
            bool childGuiding = guiding || Zones.IsGuiding(title);
            child.IsTask = !childGuiding && IsTask(child, depth, flat);
            if (!child.IsTask)
            {
                ShapeSection(child, childGuiding, depth);
            }
        }
    }

    private void ShapeSection(Entry section, bool guiding, int depth)
    {
        if (section.HasEntries)
        {
            ShapeChildren(section, section.Zone, guiding, depth + 1);
        }
        else if (!guiding)
        {
            TopicGrouper.Group(document, section, reviews: false);
        }
    }

    private static bool IsTask(Entry entry, int depth, bool flat)
    {
        if (entry.HasEntries || entry.Kind != LineKind.Numbered)
        {
            return false;
        }

        return entry.Style switch
        {
            MarkerStyle.Part or MarkerStyle.Chapter or MarkerStyle.ChapterSection => false,
            MarkerStyle.Chinese when depth == 1 => flat && entry.Title.RunsOn,
            MarkerStyle.Chinese or MarkerStyle.ChineseInBrackets when depth == 1 => flat || entry.Title.RunsOn,
            _ => true,
        };
    }
}
