using System.Globalization;

namespace WorkPlan.Analysis.Comparison;

/// <summary>What changed between two plans, counted.</summary>
public sealed record ComparisonFigures
{
    internal ComparisonFigures()
    {
    }

    /// <summary>The tasks of the old plan: matched, merged into a match, or dropped.</summary>
    public int OldTasks { get; internal init; }

    /// <summary>The tasks of the new plan: matched, split off a match, or new.</summary>
    public int NewTasks { get; internal init; }

    /// <summary>The tasks that continue: the number of matches.</summary>
    public int Continued { get; internal init; }

    /// <summary>The matches of kind <see cref="TaskMatchKind.Same"/>.</summary>
    public int Same { get; internal init; }

    /// <summary>The matches of kind <see cref="TaskMatchKind.Reworded"/>.</summary>
    public int Reworded { get; internal init; }

    /// <summary>The matches of kind <see cref="TaskMatchKind.Retargeted"/>.</summary>
    public int Retargeted { get; internal init; }

    /// <summary>The matches of kind <see cref="TaskMatchKind.Moved"/>.</summary>
    public int Moved { get; internal init; }

    /// <summary>The tasks of the new plan that are further parts of a split.</summary>
    public int SplitOff { get; internal init; }

    /// <summary>The tasks of the old plan that are further parts of a merge.</summary>
    public int MergedIn { get; internal init; }

    /// <summary>The tasks of the old plan that nothing continues.</summary>
    public int Dropped { get; internal init; }

    /// <summary>The tasks of the new plan that continue nothing.</summary>
    public int Added { get; internal init; }

    /// <summary>The targets of matched tasks that were raised.</summary>
    public int TargetsRaised { get; internal init; }

    /// <summary>The targets of matched tasks that were lowered.</summary>
    public int TargetsLowered { get; internal init; }

    /// <summary>The targets that matched tasks no longer have.</summary>
    public int TargetsDropped { get; internal init; }

    /// <summary>The targets that matched tasks did not have.</summary>
    public int TargetsAdded { get; internal init; }

    /// <summary>
    /// The share of the text of the new plan's tasks that stands word for word in the old plan's, from 0 to 1; 0 where there is no text.
    /// Counted by clauses, what stands between two punctuation marks, of at least six characters.
    /// </summary>
    public double VerbatimShare { get; internal init; }

    /// <summary>The tasks that continue, are new and were dropped.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Continued} continued, {Added} new, {Dropped} dropped, {VerbatimShare:P0} verbatim");
}
