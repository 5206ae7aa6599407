namespace WorkPlan.Core.Text;

/// <summary>
/// A range of UTF-16 code units in a text: <see cref="Start"/> is included, <see cref="End"/> is not.
/// </summary>
/// <remarks>
/// Everything that the library gives out is placed by a span in the source as given, so
/// <c>source.Substring(span.Start, span.Length)</c> shows the evidence. An empty span marks a place between two
/// characters. Two spans overlap where they share a character; touching spans do not overlap.
/// </remarks>
public readonly record struct TextSpan
{
    /// <summary>Creates the span of <paramref name="length"/> code units from <paramref name="start"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either is negative, or their sum passes <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The first code unit, counted from 0.</summary>
    public int Start { get; }

    /// <summary>The number of code units; 0 for a place between two characters.</summary>
    public int Length { get; }

    /// <summary>The place behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, but not with, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or behind <paramref name="end"/>.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>Whether the code unit at <paramref name="position"/> lies in the span; never true of an empty span.</summary>
    public bool Contains(int position) => (uint)(position - Start) < (uint)Length;

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this span; an empty span at either edge does.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool OverlapsWith(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
