namespace WorkPlan.Analysis.Phrases.Matching;

/// <summary>Small numbers for the characters of some literals, the most frequent first, so that a trie over them is dense. Immutable.</summary>
/// <remarks>
/// Codes count from 1; 0 stands for every character that no literal has. Only where the literals have all 65,536 characters,
/// the rarest one has the code 0 too, which then stands for no other.
/// </remarks>
internal sealed class CharacterCodes
{
    private readonly ushort[] codes = new ushort[char.MaxValue + 1];

    internal CharacterCodes(IEnumerable<string> literals)
    {
        int[] counts = new int[char.MaxValue + 1];
        List<char> characters = [];
        foreach (string literal in literals)
        {
            foreach (char character in literal)
            {
                if (counts[character]++ == 0)
                {
                    characters.Add(character);
                }
            }
        }

        characters.Sort((left, right) => counts[left] != counts[right] ? counts[right].CompareTo(counts[left]) : left.CompareTo(right));
        foreach (char character in characters)
        {
            codes[character] = unchecked((ushort)++Count);
        }
    }

    /// <summary>The number of different characters.</summary>
    internal int Count { get; }

    internal ushort this[char character] => codes[character];

    /// <summary>The code of every character, to be looked up without a detour; not to be written to.</summary>
    internal ushort[] AsTable() => codes;
}
