namespace WorkPlan.Core.Cleaning.Data;

/// <summary>What a character says about the script of its text, and when conversion touches it.</summary>
[Flags]
internal enum CharacterScripts : byte
{
    /// <summary>The character is the same in both scripts, or is no Chinese character.</summary>
    None = 0,

    /// <summary>Standard in traditional text, never printed in simplified text: 國.</summary>
    TraditionalOnly = 1,

    /// <summary>Standard in simplified text, never printed in traditional text: 国.</summary>
    SimplifiedOnly = 2,

    /// <summary>Converted in every text, for plain simplified text never holds it: 國, 眞, a radical in place of a character.</summary>
    ConvertedAlways = 4,

    /// <summary>Converted in traditional text only, for simplified text holds it too: 著, 乾, 於.</summary>
    ConvertedInTraditional = 8,

    /// <summary>What it becomes depends on the word it stands in: 著作 keeps what 跟著 does not.</summary>
    DependsOnWord = 16,

    /// <summary>Stands beside such a character in one of its words: 作 and 名 beside 著.</summary>
    BesideDependent = 32,
}
