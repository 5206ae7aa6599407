namespace WorkPlan.Core.Tests.Generation;

/// <summary>Seeded choices. The same seed makes the same choices in the same order on every machine.</summary>
/// <remarks>The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).</remarks>
internal sealed class Dice(int seed)
{
    private ulong state = (ulong)seed * 0x9E3779B97F4A7C15UL;

    /// <summary>A number from 0 up to, but not with, <paramref name="end"/>.</summary>
    internal int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    internal int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True once in <paramref name="times"/>, on average.</summary>
    internal bool OnceIn(int times) => Below(times) == 0;

    internal T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        ulong mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
