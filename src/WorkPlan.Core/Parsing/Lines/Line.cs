namespace WorkPlan.Core.Parsing.Lines;

/// <summary>One line of the clean text: where it stands and what it is.</summary>
/// <param name="FullStart">Where the line starts, blanks included.</param>
/// <param name="Start">Its first character that is no blank.</param>
/// <param name="End">The place behind its last character that is no blank.</param>
/// <param name="FullEnd">The start of the next line.</param>
internal record struct Line(int FullStart, int Start, int End, int FullEnd)
{
    internal LineKind Kind { get; set; }

    internal ChromeKind Chrome { get; set; }

    internal HeadingMarker Marker { get; set; }

    internal readonly int Length => End - Start;

    internal readonly ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    internal void Become(ChromeKind kind)
    {
        Kind = LineKind.Chrome;
        Chrome = kind;
    }
}
