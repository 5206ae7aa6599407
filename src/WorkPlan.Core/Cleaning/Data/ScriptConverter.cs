namespace WorkPlan.Core.Cleaning.Data;

/// <summary>Tells the script of a text and converts traditional characters, each in its place: no length changes.</summary>
internal static class ScriptConverter
{
    /// <summary>Counts the characters that tell the script; linear, one table look-up a UTF-16 unit.</summary>
    internal static ScriptCounts Detect(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<CharacterScripts> scripts = ScriptTable.Scripts;
        int traditional = 0;
        int simplified = 0;
        foreach (char unit in text)
        {
            int script = (int)scripts[unit];
            traditional += script & (int)CharacterScripts.TraditionalOnly;
            simplified += (script & (int)CharacterScripts.SimplifiedOnly) >> 1;
        }

        return new ScriptCounts(traditional, simplified);
    }

    /// <summary>Converts the text as what it is by itself; returns the number of changed characters.</summary>
    internal static int Convert(Span<char> text) => Convert(text, Detect(text));

    /// <summary>
    /// Converts the text, or a part of it, as a text with the given counts; returns the number of changed characters. In
    /// traditional text every character with a simplified form is converted, as its word asks; in other text only those that
    /// simplified text never holds, so 著, 乾 and 於 stay.
    /// </summary>
    internal static int Convert(Span<char> text, ScriptCounts counts)
    {
        CharacterScripts due = counts.IsTraditional
            ? CharacterScripts.ConvertedAlways | CharacterScripts.ConvertedInTraditional
            : CharacterScripts.ConvertedAlways;
        ReadOnlySpan<CharacterScripts> scripts = ScriptTable.Scripts;
        ReadOnlySpan<char> simplified = ScriptTable.Simplified;
        int changed = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char printed = text[i];
            CharacterScripts script = scripts[printed];
            if ((script & due) == 0)
            {
                continue;
            }

            bool dependsOnWord = (script & CharacterScripts.DependsOnWord) != 0;
            char form = dependsOnWord ? ScriptTable.Words.Resolve(text, i) : simplified[printed];
            if (form != printed)
            {
                text[i] = form;
                changed++;
            }
        }

        return changed;
    }
}
