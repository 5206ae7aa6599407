namespace WorkPlan.Core.Cleaning.Data;

/// <summary>
/// Traditional and simplified characters, one UTF-16 unit to one. Characters outside the BMP, and those whose simplified
/// form lies there, stay as they are, so that conversion keeps every length.
/// </summary>
internal static class ScriptTable
{
    /// <summary>The simplified form where no word decides otherwise (著 gives 着); a character without one gives itself.</summary>
    internal static char ToSimplified(char character) => Tables.Simplified[character];

    /// <summary>Whether simplified text never holds this character, which traditional text uses as a matter of course.</summary>
    internal static bool IsTraditionalOnly(char character) => (Tables.Scripts[character] & CharacterScripts.TraditionalOnly) != 0;

    /// <summary>Whether traditional text never holds this character, which simplified text uses as a matter of course.</summary>
    internal static bool IsSimplifiedOnly(char character) => (Tables.Scripts[character] & CharacterScripts.SimplifiedOnly) != 0;

    /// <summary>The scripts of every UTF-16 unit: 65,536 entries, indexed by the unit.</summary>
    internal static ReadOnlySpan<CharacterScripts> Scripts => Tables.Scripts;

    /// <summary>The form of every UTF-16 unit where no word decides: 65,536 entries, indexed by the unit.</summary>
    internal static ReadOnlySpan<char> Simplified => Tables.Simplified;

    /// <summary>The words in which a character becomes something else than <see cref="ToSimplified"/> says.</summary>
    internal static ScriptWords Words => Tables.Words;

    /// <summary>
    /// Filled once, at first use, and never changed. The file holds
    /// <code>
    /// n (2)  n characters (2 each)  n simplified forms (2 each)  n CharacterScripts (1 each)
    /// m (2)  m word keys (8 each, see ScriptWords)  m forms of the character in question (2 each)
    /// </code>
    /// </summary>
    private static class Tables
    {
        internal static readonly char[] Simplified;
        internal static readonly CharacterScripts[] Scripts;
        internal static readonly ScriptWords Words;

        static Tables()
        {
            TableResource resource = TableResource.Open("script-table.bin");
            (Simplified, Scripts) = ReadCharacters(ref resource);
            Words = ScriptWords.Read(ref resource);
        }

        private static (char[] Simplified, CharacterScripts[] Scripts) ReadCharacters(ref TableResource resource)
        {
            char[] simplified = new char[char.MaxValue + 1];
            for (int unit = 0; unit < simplified.Length; unit++)
            {
                simplified[unit] = (char)unit;
            }

            int count = resource.ReadUInt16();
            ushort[] characters = resource.ReadUInt16s(count);
            ushort[] forms = resource.ReadUInt16s(count);
            ReadOnlySpan<byte> flags = resource.ReadBytes(count);
            var scripts = new CharacterScripts[char.MaxValue + 1];
            for (int i = 0; i < characters.Length; i++)
            {
                simplified[characters[i]] = (char)forms[i];
                scripts[characters[i]] = (CharacterScripts)flags[i];
            }

            return (simplified, scripts);
        }
    }
}
