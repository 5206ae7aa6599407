namespace WorkPlan.Analysis.Corpora;

/// <summary>Where the year of a plan in a corpus comes from; the earlier source wins.</summary>
public enum YearSource
{
    /// <summary>From nowhere: the plan has no year and stands in no timeline.</summary>
    Unknown,

    /// <summary>The plan states it; for a plan of several years, the first of them.</summary>
    Plan,

    /// <summary>The manifest says so.</summary>
    Manifest,

    /// <summary>The name of the file holds it.</summary>
    FileName,

    /// <summary>The year in which it was published.</summary>
    Published,

    /// <summary>Inferred from what the text speaks of.</summary>
    Inferred,
}
