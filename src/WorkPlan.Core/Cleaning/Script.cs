namespace WorkPlan.Core.Cleaning;

/// <summary>The Chinese script that most of a source is written in.</summary>
public enum Script
{
    /// <summary>简体; also where a text shows neither.</summary>
    Simplified,

    /// <summary>繁體.</summary>
    Traditional,
}
