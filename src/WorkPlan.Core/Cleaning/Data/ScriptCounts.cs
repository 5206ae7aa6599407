namespace WorkPlan.Core.Cleaning.Data;

/// <summary>How many characters of a text stand in traditional text only, and how many in simplified text only.</summary>
/// <param name="Traditional">Characters such as 國 and 發.</param>
/// <param name="Simplified">Characters such as 国 and 发.</param>
internal readonly record struct ScriptCounts(int Traditional, int Simplified)
{
    /// <summary>Whether the text as a whole is traditional; without any evidence it is not.</summary>
    internal bool IsTraditional => Traditional > Simplified;
}
