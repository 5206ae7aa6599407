namespace WorkPlan.Benchmarks;

/// <summary>What phrases are looked for in.</summary>
public enum MatchSource
{
    /// <summary>Plans made from seeds, which repeat themselves more than real ones do.</summary>
    Generated,

    /// <summary>The .txt files of the folder that the environment variable WORKPLAN_CORPUS names.</summary>
    Corpus,
}
