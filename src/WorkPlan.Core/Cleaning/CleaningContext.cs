using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>What a cleaning rule sees: the text, how much of it is settled, and what the whole document looks like.</summary>
internal readonly ref struct CleaningContext
{
    internal CleaningContext(ReadOnlySpan<char> text, LineLayout layout, int floor, bool floorIsLineStart)
    {
        Text = text;
        Layout = layout;
        Floor = floor;
        FloorIsLineStart = floorIsLineStart;
    }

    internal ReadOnlySpan<char> Text { get; }

    /// <summary>How the document's lines are broken and its paragraphs set apart.</summary>
    internal LineLayout Layout { get; }

    /// <summary>The end of the last repair: nothing before it may be changed any more.</summary>
    internal int Floor { get; }

    private bool FloorIsLineStart { get; }

    /// <summary>Whether nothing is left of the line in front of <paramref name="index"/>.</summary>
    internal bool IsLineStart(int index) =>
        index == 0 || (index == Floor && FloorIsLineStart) || LineBreaks.IsLineBreak(Text[index - 1]);

    /// <summary>Whether the line ends at <paramref name="index"/>.</summary>
    internal bool IsLineEnd(int index) => index == Text.Length || LineBreaks.IsLineBreak(Text[index]);
}
