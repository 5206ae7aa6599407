using WorkPlan.Core.Cleaning.Data;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>What counts as one symbol when characters are counted: script, width and the value of a digit do not matter.</summary>
internal static class SlipSymbols
{
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>The symbol of a character: simplified, full-width, one for all digits, letters or blanks.</summary>
    internal static char Fold(char character)
    {
        char narrow = character is >= '\uFF01' and <= '\uFF5E' ? (char)(character - FullWidthOffset) : character;
        return narrow switch
        {
            <= ' ' or '\u00A0' or '\u3000' => '\n',
            >= '0' and <= '9' => '0',
            >= 'A' and <= 'Z' or >= 'a' and <= 'z' => 'a',
            <= '~' => (char)(narrow + FullWidthOffset),
            _ => ScriptTable.ToSimplified(narrow),
        };
    }
}
