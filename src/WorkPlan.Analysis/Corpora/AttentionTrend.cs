namespace WorkPlan.Analysis.Corpora;

/// <summary>Where the attention to a field of policy goes over the years.</summary>
public enum AttentionTrend
{
    /// <summary>Fewer than four years have plans: no trend can be told.</summary>
    Unknown,

    /// <summary>成长: it grows.</summary>
    Growing,

    /// <summary>衰退: it declines.</summary>
    Declining,

    /// <summary>持续: it goes on, with no direction that could not be chance.</summary>
    Steady,

    /// <summary>间断: it comes and goes.</summary>
    Intermittent,
}
