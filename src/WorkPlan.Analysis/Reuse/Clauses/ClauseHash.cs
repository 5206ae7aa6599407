namespace WorkPlan.Analysis.Reuse.Clauses;

/// <summary>Hashes folded characters: the same on every machine.</summary>
/// <remarks>Multiply and exclusive-or (FNV-1a by Fowler, Noll and Vo, over characters instead of bytes), with the last step of SplitMix64.</remarks>
internal static class ClauseHash
{
    private const ulong Basis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    /// <summary>The hash of a text; never 0.</summary>
    internal static uint Of(ReadOnlySpan<char> text)
    {
        ulong hash = Basis;
        foreach (char character in text)
        {
            hash = (hash ^ character) * Prime;
        }

        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash ^= hash >> 31;
        return Math.Max(1, (uint)(hash >> 32));
    }
}
