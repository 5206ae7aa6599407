namespace WorkPlan.Analysis.Discovery;

/// <summary>How often a gram occurs. A mutable cell of a table.</summary>
internal record struct GramCounts
{
    internal int Count { get; set; }

    internal int Documents { get; set; }

    internal int BackgroundCount { get; set; }

    internal int BackgroundDocuments { get; set; }

    /// <summary>The number of its candidate from 1; 0 as long as that is not asked for, −1 where it is none.</summary>
    internal int Candidate { get; set; }

    /// <summary>The last document that was counted, from 1.</summary>
    internal int LastDocument { get; set; }

    /// <summary>Whether it stood somewhere as a phrase may stand: its edges are no function words.</summary>
    internal bool HasEdges { get; set; }
}
