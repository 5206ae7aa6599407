namespace WorkPlan.Analysis.Statistics;

/// <summary>How alike, or how far apart, two documents or features are. The names in brackets are those of <c>textstat_simil</c> and <c>textstat_dist</c>.</summary>
public enum SimilarityMeasure
{
    /// <summary>Pearson's correlation over all places, those where both are 0 included (<c>correlation</c>).</summary>
    Correlation,

    /// <summary>Σxy / (√Σx² √Σy²) (<c>cosine</c>).</summary>
    Cosine,

    /// <summary>Places that both have, of those that either has (<c>jaccard</c>).</summary>
    Jaccard,

    /// <summary>Σxy / (Σx² + Σy² − Σxy) (<c>ejaccard</c>).</summary>
    ExtendedJaccard,

    /// <summary>Twice the places that both have, of the sum of those that each has (<c>dice</c>).</summary>
    Dice,

    /// <summary>2Σxy / (Σx² + Σy²) (<c>edice</c>).</summary>
    ExtendedDice,

    /// <summary>Places that both or neither has, less those that one has, of all places (<c>hamman</c>).</summary>
    Hamann,

    /// <summary>Places that both or neither has, of all places (<c>simple matching</c>).</summary>
    SimpleMatching,

    /// <summary>√Σ(x − y)², a distance (<c>euclidean</c>).</summary>
    Euclidean,

    /// <summary>Σ|x − y|, a distance (<c>manhattan</c>).</summary>
    Manhattan,

    /// <summary>The largest |x − y|, a distance (<c>maximum</c>).</summary>
    Maximum,

    /// <summary>Σ|x − y| / (|x| + |y|) over the places that either has, a distance (<c>canberra</c>).</summary>
    Canberra,
}
