namespace WorkPlan.Core.Cleaning.Data;

/// <summary>
/// Words of two to four characters in which one character becomes something else than it does elsewhere: 著 is 着, but
/// 著 in 著作.
/// </summary>
/// <remarks>
/// A word is found by its key, four UTF-16 units in a 64-bit number, the first lowest, unused ones 0. The character in
/// question stands in it as printed and moved up out of the ideographs' block, which marks its place; its neighbours stand
/// in their simplified form. So a neighbour counts the same before and after its own conversion: text can be converted in
/// place, and mixed script needs no entries of its own.
/// </remarks>
internal sealed class ScriptWords
{
    private const int LongestWord = 4;
    private const int ShortestWord = 2;
    private const int BitsPerUnit = 16;
    private const int MarkOfPlace = 0x6000;

    private readonly ulong[] _keys;
    private readonly ushort[] _forms;

    private ScriptWords(ulong[] keys, ushort[] forms)
    {
        _keys = keys;
        _forms = forms;
    }

    /// <summary>Reads the words from where the table's list of them starts: its keys in ascending order.</summary>
    internal static ScriptWords Read(ref TableResource resource)
    {
        int count = resource.ReadUInt16();
        return new ScriptWords(resource.ReadUInt64s(count), resource.ReadUInt16s(count));
    }

    /// <summary>
    /// The form that the longest known word around <paramref name="index"/> gives the character there, of equally long ones
    /// the one that starts first; without such a word, what <see cref="ScriptTable.ToSimplified"/> says. Looks at three
    /// units on either side.
    /// </summary>
    internal char Resolve(ReadOnlySpan<char> text, int index)
    {
        bool canBeInWord = (index > 0 && StandsBesideDependent(text[index - 1]))
            || (index + 1 < text.Length && StandsBesideDependent(text[index + 1]));
        return canBeInWord && TryFindForm(text, index, out char form) ? form : ScriptTable.ToSimplified(text[index]);
    }

    private static bool StandsBesideDependent(char neighbour) =>
        (ScriptTable.Scripts[ScriptTable.ToSimplified(neighbour)] & CharacterScripts.BesideDependent) != 0;

    private bool TryFindForm(ReadOnlySpan<char> text, int index, out char form)
    {
        for (int length = LongestWord; length >= ShortestWord; length--)
        {
            int last = Math.Min(index, text.Length - length);
            for (int start = Math.Max(0, index - length + 1); start <= last; start++)
            {
                int word = Array.BinarySearch(_keys, KeyOf(text.Slice(start, length), index - start));
                if (word >= 0)
                {
                    form = (char)_forms[word];
                    return true;
                }
            }
        }

        form = default;
        return false;
    }

    private static ulong KeyOf(ReadOnlySpan<char> word, int asPrinted)
    {
        ulong key = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            int unit = i == asPrinted ? word[i] + MarkOfPlace : ScriptTable.ToSimplified(word[i]);
            key = (key << BitsPerUnit) | (ushort)unit;
        }

        return key;
    }
}
