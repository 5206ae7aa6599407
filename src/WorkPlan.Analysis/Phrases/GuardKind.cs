namespace WorkPlan.Analysis.Phrases;

/// <summary>Where a guard looks, and what it asks for.</summary>
internal enum GuardKind
{
    /// <summary>One of the texts stands right before the match.</summary>
    Before,

    /// <summary>One of the texts stands right behind the match.</summary>
    After,

    /// <summary>None of the texts stands right before the match.</summary>
    NotBefore,

    /// <summary>None of the texts stands right behind the match.</summary>
    NotAfter,

    /// <summary>One of the texts stands in the sentence around the match.</summary>
    Near,
}
