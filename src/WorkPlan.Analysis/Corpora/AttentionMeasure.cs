namespace WorkPlan.Analysis.Corpora;

/// <summary>What attention to a field of policy is counted in.</summary>
public enum AttentionMeasure
{
    /// <summary>Tasks that have a phrase of the field.</summary>
    Tasks,

    /// <summary>Written characters of sentences that have one.</summary>
    Characters,

    /// <summary>Sentences that have one.</summary>
    Sentences,
}
