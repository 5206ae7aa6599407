using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison;

/// <summary>A task of the old plan and the task of the new plan that continues it, with what changed between them.</summary>
/// <remarks>
/// Where the task was split or others were merged into it, targets, phrases, units and citations of the further parts count with it, so
/// that nothing is dropped that merely went to a part; the kind, modal words and edits are of the two tasks alone.
/// </remarks>
public sealed class TaskMatch
{
    internal TaskMatch(PlanTask old, PlanTask current, double similarity, double confidence)
    {
        Old = old;
        New = current;
        Similarity = similarity;
        Confidence = confidence;
    }

    /// <summary>The task of the old plan.</summary>
    public PlanTask Old { get; }

    /// <summary>The task of the new plan.</summary>
    public PlanTask New { get; }

    /// <summary>How the task was continued.</summary>
    public TaskMatchKind Kind { get; internal init; }

    /// <summary>
    /// How alike the texts are, from 0 for no word in common to 1 for the same words: the cosine of the angle between their words, policy
    /// phrases, cited documents and units, the rarer ones weighing more; figures are not counted. Continued tasks start at about 0.15.
    /// </summary>
    public double Similarity { get; }

    /// <summary>
    /// How likely the one task continues the other, from 0 to 1, as far as likeness of texts, titles and headings and, unless regions are
    /// compared, the order of the plans tell.
    /// </summary>
    public double Confidence { get; }

    /// <summary>Whether the bodies are the same word for word, wherever the tasks stand; numbers, blanks and punctuation at the edges do not count.</summary>
    public bool IsVerbatim { get; internal init; }

    /// <summary>Every target of both tasks, unchanged ones included: those of the new task in its order, then those dropped.</summary>
    public ImmutableArray<TargetChange> Targets { get; internal init; } = [];

    /// <summary>Where a statement commits more or less than it did (力争 → 确保), in the order of the new task.</summary>
    public ImmutableArray<CommitmentChange> Commitments { get; internal init; } = [];

    /// <summary>The policy phrases that only the new task has, each once by its canonical name, in its order.</summary>
    public ImmutableArray<string> AddedPhrases { get; internal init; } = [];

    /// <summary>The policy phrases that only the old task has, each once by its canonical name, in its order.</summary>
    public ImmutableArray<string> RemovedPhrases { get; internal init; } = [];

    /// <summary>The responsible units that only the new task has, by name; those of its sections are not counted.</summary>
    public ImmutableArray<ResponsibleUnit> AddedUnits { get; internal init; } = [];

    /// <summary>The responsible units that only the old task has, by name; those of its sections are not counted.</summary>
    public ImmutableArray<ResponsibleUnit> RemovedUnits { get; internal init; } = [];

    /// <summary>The documents that only the new task cites, by title.</summary>
    public ImmutableArray<Reference> AddedReferences { get; internal init; } = [];

    /// <summary>The documents that only the old task cites, by title.</summary>
    public ImmutableArray<Reference> RemovedReferences { get; internal init; } = [];

    /// <summary>
    /// The stretches of both texts, unchanged ones included: the old texts of all edits, joined, are the old task's clean text without its
    /// number, the new texts the new one's. Both texts of an unchanged stretch are the same but for blanks.
    /// </summary>
    public ImmutableArray<PlanEdit> Edits { get; internal init; } = [];

    /// <summary>The stretches that changed.</summary>
    public IEnumerable<PlanEdit> Changes => Edits.Where(edit => edit.Kind != EditKind.Unchanged);

    /// <summary>Both titles, the kind and the similarity.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Old} → {New} ({Kind}, {Similarity:0.00})");
}
