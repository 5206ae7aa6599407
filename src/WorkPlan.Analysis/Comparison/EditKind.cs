namespace WorkPlan.Analysis.Comparison;

/// <summary>What happened to a stretch of text.</summary>
public enum EditKind
{
    /// <summary>It is the same in both, apart from blanks.</summary>
    Unchanged,

    /// <summary>Only the old text has it.</summary>
    Deleted,

    /// <summary>Only the new text has it.</summary>
    Inserted,

    /// <summary>The new text has other words in its place.</summary>
    Replaced,
}
