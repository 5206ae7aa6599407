namespace WorkPlan.Tools.WordTable;

/// <summary>A small number for each character that the dictionary or the model knows; frequent characters get low ones.</summary>
internal sealed class CharacterCodes
{
    /// <summary>0 is an empty cell, 1 a character outside blocks, 2 one that is neither in the dictionary nor in the model.</summary>
    internal const int First = 3;

    private readonly Dictionary<char, int> codes = [];

    private CharacterCodes(IEnumerable<char> characters)
    {
        Characters = [.. characters];
        for (int i = 0; i < Characters.Length; i++)
        {
            codes.Add(Characters[i], First + i);
        }
    }

    /// <summary>The characters, by their codes.</summary>
    internal char[] Characters { get; }

    /// <summary>One more than the highest code.</summary>
    internal int Count => First + Characters.Length;

    internal int this[char character] => codes[character];

    internal static CharacterCodes Assign(DictionaryFile dictionary, EmissionFile emissions)
    {
        Dictionary<char, long> weights = [];
        foreach ((string word, DictionaryWord entry) in dictionary.Words.Where(word => IsInBlocks(word.Key)))
        {
            foreach (char character in word)
            {
                weights[character] = weights.GetValueOrDefault(character) + entry.Frequency;
            }
        }

        foreach (char character in emissions.Emissions.SelectMany(state => state.Keys).Where(IsInBlock))
        {
            weights.TryAdd(character, 0);
        }

        return new CharacterCodes(weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key));
    }

    /// <summary>Whether a word can occur at all: the reference looks words up within blocks of these characters only.</summary>
    internal static bool IsInBlocks(string word) => word.All(IsInBlock);

    private static bool IsInBlock(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is (>= '\u4E00' and <= '\u9FD5') or '+' or '#' or '&' or '.' or '_' or '%' or '-';
}
