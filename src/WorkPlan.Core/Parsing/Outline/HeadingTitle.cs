namespace WorkPlan.Core.Parsing.Outline;

/// <summary>Where a title stands in the clean text, and how it ends.</summary>
/// <param name="Start">Its first character, behind the number.</param>
/// <param name="End">The place behind its last character.</param>
/// <param name="HeadEnd">The place behind the punctuation that ends it.</param>
/// <param name="LineEnd">The end of the line's text; past <paramref name="HeadEnd"/> where text runs on behind the title.</param>
/// <param name="IsCut">Whether it ends in the middle of a sentence because the sentence is too long for a title.</param>
internal readonly record struct HeadingTitle(int Start, int End, int HeadEnd, int LineEnd, bool IsCut)
{
    internal int Length => End - Start;

    internal bool RunsOn => HeadEnd < LineEnd;
}
