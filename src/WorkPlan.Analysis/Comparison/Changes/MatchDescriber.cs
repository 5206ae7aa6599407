using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison.Alignment;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Says of each match what changed.</summary>
internal sealed class MatchDescriber(PlanProfile old, PlanProfile current, PlanYears years, SectionCounterparts sections)
{
    /// <param name="pair">The match.</param>
    /// <param name="mergedIn">The further old tasks that the new one continues.</param>
    /// <param name="splitOff">The further new tasks that continue the old one.</param>
    internal TaskMatch Describe(ScoredPair pair, IEnumerable<PlanTask> mergedIn, IEnumerable<PlanTask> splitOff)
    {
        TaskProfile before = old.Tasks[pair.Old];
        TaskProfile after = current.Tasks[pair.New];
        ImmutableArray<PlanTask> oldTasks = [before.Task, .. mergedIn];
        ImmutableArray<PlanTask> newTasks = [after.Task, .. splitOff];
        bool isVerbatim = Verbatim.AreSame(before, after);
        bool isSame = isVerbatim || (oldTasks.Length + newTasks.Length > 2 && Verbatim.HoldsOther(before, after));
        ImmutableArray<TargetChange> targets = TargetChanges.Of(Join(oldTasks, task => task.Targets), Join(newTasks, task => task.Targets), years);
        (ImmutableArray<string> removedPhrases, ImmutableArray<string> addedPhrases) =
            Differences(Join(oldTasks, task => PhrasesOf(old, task)), Join(newTasks, task => PhrasesOf(current, task)), phrase => phrase);
        (ImmutableArray<ResponsibleUnit> removedUnits, ImmutableArray<ResponsibleUnit> addedUnits) =
            Differences(Join(oldTasks, task => task.Units), Join(newTasks, task => task.Units), unit => unit.Name);
        (ImmutableArray<Reference> removedReferences, ImmutableArray<Reference> addedReferences) =
            Differences(Join(oldTasks, task => task.References), Join(newTasks, task => task.References), reference => reference.Title);
        return new TaskMatch(before.Task, after.Task, isVerbatim ? 1 : pair.Similarity, pair.Confidence)
        {
            Kind = KindOf(before.Task, after.Task, isSame, targets),
            IsVerbatim = isVerbatim,
            Targets = targets,
            Commitments = isVerbatim ? [] : CommitmentChanges.Of(before, after),
            AddedPhrases = addedPhrases,
            RemovedPhrases = removedPhrases,
            AddedUnits = addedUnits,
            RemovedUnits = removedUnits,
            AddedReferences = addedReferences,
            RemovedReferences = removedReferences,
            Edits = BodyDiff.Of(before, after),
        };
    }

    private TaskMatchKind KindOf(PlanTask before, PlanTask after, bool isSame, ImmutableArray<TargetChange> targets) =>
        sections.IsMoved(before, after) ? TaskMatchKind.Moved
        : isSame ? TaskMatchKind.Same
        : targets.Any(target => target.Kind != TargetChangeKind.Same && IsOwn(target.Old, before) && IsOwn(target.New, after)) ? TaskMatchKind.Retargeted
        : TaskMatchKind.Reworded;

    /// <summary>Whether a target is a task's own, not that of a further part.</summary>
    private static bool IsOwn(Target? target, PlanTask task) => target is null || task.Targets.Contains(target);

    private static ImmutableArray<string> PhrasesOf(PlanProfile plan, PlanTask task) =>
        [.. plan.Analysis.PhrasesOf(task).Select(match => match.Canonical)];

    private static ImmutableArray<T> Join<T>(ImmutableArray<PlanTask> tasks, Func<PlanTask, ImmutableArray<T>> facts) =>
        tasks.Length == 1 ? facts(tasks[0]) : [.. tasks.SelectMany(task => facts(task))];

    /// <summary>What only the one side has, and what only the other, by name, each name once.</summary>
    private static (ImmutableArray<T> Removed, ImmutableArray<T> Added) Differences<T>(ImmutableArray<T> before, ImmutableArray<T> after, Func<T, string> name) =>
        (Without(before, after, name), Without(after, before, name));

    private static ImmutableArray<T> Without<T>(ImmutableArray<T> items, ImmutableArray<T> others, Func<T, string> name)
    {
        if (items.IsEmpty)
        {
            return [];
        }

        HashSet<string> names = new(others.Select(name), StringComparer.Ordinal);
        return [.. items.Where(item => names.Add(name(item)))];
    }
}
