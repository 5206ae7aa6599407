namespace WorkPlan.Core.Text;

/// <summary>Values by a character, found with one array access. Immutable.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>
/// Characters are folded to ten bits, so a bucket may hold values of another character too: callers compare anyway. That
/// is several times faster than a dictionary, whose hashing costs more than all else in a short look-up.
/// </remarks>
internal sealed class CharacterBuckets<T>
{
    private const int Fold = 1023;

    private readonly T[]?[] buckets = new T[]?[Fold + 1];

    /// <summary>Sorts values into buckets, each in the order given.</summary>
    internal CharacterBuckets(IEnumerable<T> values, Func<T, char> key)
    {
        foreach (IGrouping<int, T> group in values.GroupBy(value => key(value) & Fold))
        {
            buckets[group.Key] = [.. group];
        }
    }

    /// <summary>The values whose character may be this one; null where none is.</summary>
    internal T[]? this[char character] => buckets[character & Fold];
}
