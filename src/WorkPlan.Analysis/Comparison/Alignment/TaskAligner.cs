using System.Collections.Immutable;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Finds which tasks of two plans belong together: candidates, close look, best choice, then what is left over.</summary>
internal sealed class TaskAligner
{
    /// <summary>More evidence than any pair has.</summary>
    private const double Beyond = 64;

    private readonly PlanProfile old;
    private readonly PlanProfile current;
    private readonly PairScorer scorer;
    private readonly PartFinder parts;
    private readonly double minimum;

    private TaskAligner(PlanProfile old, PlanProfile current, PlanComparerOptions options)
    {
        this.old = old;
        this.current = current;
        scorer = new PairScorer(old, current, options.Relation);
        parts = new PartFinder(scorer, options.Relation);
        minimum = Math.Clamp(Math.Log(options.MinimumConfidence / (1 - options.MinimumConfidence)), -Beyond, Beyond);
    }

    internal static TaskAlignment Align(PlanProfile old, PlanProfile current, PlanComparerOptions options) =>
        new TaskAligner(old, current, options).Align();

    private TaskAlignment Align()
    {
        ScoredPair[] pairs = [.. CandidateSearch.Find(old, current).Select(scorer.Score)];
        int[] newOf = TaskAssignment.Choose(pairs, old.Tasks.Length, current.Tasks.Length, minimum);
        ImmutableArray<ScoredPair> matches = [.. pairs.Where(pair => newOf[pair.Old] == pair.New)];
        ScoredPair[] changed = [.. matches.Where(match => old.Tasks[match.Old].BodyFeature != current.Tasks[match.New].BodyFeature)];
        return new TaskAlignment(
            matches,
            FindParts(pairs.ToLookup(pair => pair.New), current.Tasks, [.. changed.Select(match => match.Old)], matches, pair => pair.New, pair => pair.Old, old.Tasks),
            FindParts(pairs.ToLookup(pair => pair.Old), old.Tasks, [.. changed.Select(match => match.New)], matches, pair => pair.Old, pair => pair.New, current.Tasks));
    }

    /// <summary>The tasks of one side without a match that are part of a matched task of the other side.</summary>
    /// <param name="pairs">The pairs of each task of this side.</param>
    /// <param name="tasks">The tasks of this side.</param>
    /// <param name="matchedOthers">The matched tasks of the other side that may have parts: those whose text changed.</param>
    /// <param name="matches">All matches.</param>
    /// <param name="own">The task of this side in a pair.</param>
    /// <param name="other">The task of the other side in a pair.</param>
    /// <param name="others">The tasks of the other side.</param>
    private ImmutableArray<ScoredPair> FindParts(
        ILookup<int, ScoredPair> pairs,
        TaskProfile[] tasks,
        HashSet<int> matchedOthers,
        ImmutableArray<ScoredPair> matches,
        Func<ScoredPair, int> own,
        Func<ScoredPair, int> other,
        TaskProfile[] others)
    {
        ILookup<Section?, Section?> sections = matches.ToLookup(match => tasks[own(match)].Task.Section, match => others[other(match)].Task.Section);
        HashSet<int> matched = [.. matches.Select(own)];
        ImmutableArray<ScoredPair>.Builder found = ImmutableArray.CreateBuilder<ScoredPair>();
        foreach (TaskProfile task in tasks.Where(task => !matched.Contains(task.Position)))
        {
            ScoredPair[] closest = [.. pairs[task.Position].Where(pair => pair.IsOneZone).OrderByDescending(pair => pair.Similarity).ThenBy(other).Take(2)];
            if (closest.Length > 0 && matchedOthers.Contains(other(closest[0])))
            {
                double share = ShareOf(others[other(closest[0])].Task.Section, [.. sections[task.Task.Section]]);
                if (parts.IsPart(closest[0], closest.Length > 1 ? closest[1].Similarity : 0, share, minimum))
                {
                    found.Add(closest[0]);
                }
            }
        }

        return found.ToImmutable();
    }

    private static double ShareOf(Section? section, Section?[] among) =>
        among.Length == 0 ? 0 : (double)among.Count(one => one == section) / among.Length;
}
