using WorkPlan.Core.Parsing.Lines;

namespace WorkPlan.Core.Parsing.Outline;

/// <summary>A heading of any kind with what stands under it, while the outline is being built.</summary>
internal sealed class Entry
{
    /// <summary>What opened it; <see cref="LineKind.Body"/> for a paragraph led by its topic, and for the root.</summary>
    internal required LineKind Kind { get; init; }

    /// <summary>How its number is written; none for a heading without one.</summary>
    internal MarkerStyle Style { get; init; }

    /// <summary>The number as printed, without brackets and punctuation.</summary>
    internal string? Number { get; init; }

    /// <summary>The value of the number; 0 without one.</summary>
    internal int Ordinal { get; init; }

    /// <summary>Its place between other styles: a lower rank is further out.</summary>
    internal double Rank { get; init; }

    /// <summary>Where its title stands in the clean text.</summary>
    internal HeadingTitle Title { get; set; }

    internal SectionZone Zone { get; set; }

    internal bool IsTask { get; set; }

    /// <summary>What stands under it, in order: pieces of text and further entries.</summary>
    internal List<OutlinePart> Parts { get; } = [];

    internal bool HasEntries => Parts.Exists(part => part.Entry is not null);

    internal IEnumerable<Entry> Entries => Parts.Where(part => part.Entry is not null).Select(part => part.Entry!);
}
