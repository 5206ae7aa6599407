namespace WorkPlan.CharacterTables;

/// <summary>The words that a converter has to look up: keys as ScriptWords describes them, without those that add nothing.</summary>
internal sealed class ScriptWordList
{
    private const int LongestWord = 4;
    private const int ShortestWord = 2;
    private const int BitsPerUnit = 16;
    private const int MarkOfPlace = 0x6000;

    /// <summary>By key, the form of the character in question.</summary>
    internal SortedDictionary<ulong, char> Forms { get; } = [];

    /// <summary>The characters that need a look-up at all.</summary>
    internal SortedSet<char> Characters { get; } = [];

    /// <summary>The simplified forms of what stands beside them in a word.</summary>
    internal SortedSet<char> Neighbours { get; } = [];

    /// <summary>
    /// Takes the words shortest first and keeps an entry only where the shorter ones inside it would decide otherwise.
    /// Longer words than the key holds must follow from shorter ones; those that do not are named and left out.
    /// </summary>
    internal static ScriptWordList Build(Dictionary<string, string> words, Func<char, char> simplify)
    {
        var list = new ScriptWordList();
        foreach (string word in words.Keys.OrderBy(static word => word.Length).ThenBy(static word => word, StringComparer.Ordinal))
        {
            string simplified = words[word];
            if (word.Length != simplified.Length)
            {
                throw new InvalidDataException($"{word} and {simplified} differ in length.");
            }

            for (int i = 0; i < word.Length; i++)
            {
                list.AddUnlessKnown(word, i, simplified[i], simplify);
            }
        }

        return list;
    }

    private void AddUnlessKnown(string word, int index, char form, Func<char, char> simplify)
    {
        if (char.IsSurrogate(word[index]) || char.IsSurrogate(form) || Resolve(word, index, simplify) == form)
        {
            return;
        }

        if (word.Length > LongestWord)
        {
            Console.WriteLine($"left out, too long: {word}, where {word[index]} should become {form}");
            return;
        }

        if (word[index] is < '\u3400' or > '\u9FFF')
        {
            throw new InvalidDataException($"{word[index]} in {word} cannot be marked in a key.");
        }

        Forms.Add(KeyOf(word, index, simplify), form);
        Characters.Add(word[index]);
        foreach (int beside in (int[])[index - 1, index + 1])
        {
            if (beside >= 0 && beside < word.Length)
            {
                Neighbours.Add(simplify(word[beside]));
            }
        }
    }

    private char Resolve(string text, int index, Func<char, char> simplify)
    {
        for (int length = LongestWord; length >= ShortestWord; length--)
        {
            for (int start = Math.Max(0, index - length + 1); start <= Math.Min(index, text.Length - length); start++)
            {
                if (Forms.TryGetValue(KeyOf(text.Substring(start, length), index - start, simplify), out char form))
                {
                    return form;
                }
            }
        }

        return simplify(text[index]);
    }

    private static ulong KeyOf(string word, int asPrinted, Func<char, char> simplify)
    {
        ulong key = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            int unit = i == asPrinted ? word[i] + MarkOfPlace : simplify(word[i]);
            key = (key << BitsPerUnit) | (ushort)unit;
        }

        return key;
    }
}
