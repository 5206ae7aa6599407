namespace WorkPlan.Analysis.Segmentation;

/// <summary>Numbers of up to 24 bits, read in place: all lowest bytes, all next higher ones, and so on.</summary>
internal readonly ref struct BytePlanes(ReadOnlySpan<byte> low, ReadOnlySpan<byte> middle, ReadOnlySpan<byte> high)
{
    private readonly ReadOnlySpan<byte> low = low;
    private readonly ReadOnlySpan<byte> middle = middle;
    private readonly ReadOnlySpan<byte> high = high;

    internal int Length => low.Length;

    /// <summary>A number of one byte.</summary>
    internal int Byte(int index) => low[index];

    /// <summary>A number of two bytes.</summary>
    internal int UInt16(int index) => low[index] | (middle[index] << 8);

    /// <summary>A number of three bytes.</summary>
    internal int UInt24(int index) => low[index] | (middle[index] << 8) | (high[index] << 16);
}
