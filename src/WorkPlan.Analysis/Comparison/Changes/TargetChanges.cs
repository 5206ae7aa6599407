using System.Collections.Immutable;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Comparison.Changes;

/// <summary>Tells which targets of a continued task are the same ones, and what became of each.</summary>
/// <remarks>
/// Two targets are one if they count in the same unit, in the same way, and most of what they measure is called the same; of what is
/// left over, if the figure is the same and some of the name.
/// </remarks>
internal sealed class TargetChanges(ImmutableArray<Target> old, ImmutableArray<Target> current, PlanYears years)
{
    /// <summary>The share of character pairs in common from which on two indicators are one.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>The same for two indicators with the same figure.</summary>
    private const double LeastLikenessOfSameFigures = 0.2;

    private readonly int[] oldOf = [.. Enumerable.Repeat(-1, current.Length)];
    private readonly bool[] taken = new bool[old.Length];

    internal static ImmutableArray<TargetChange> Of(ImmutableArray<Target> old, ImmutableArray<Target> current, PlanYears years) =>
        old.IsEmpty && current.IsEmpty ? [] : new TargetChanges(old, current, years).Find();

    private ImmutableArray<TargetChange> Find()
    {
        Pair(Indicators.Likeness, LeastLikeness);
        Pair((before, after) => HaveSameFigure(before, after) ? Indicators.Likeness(before, after) : 0, LeastLikenessOfSameFigures);
        ImmutableArray<TargetChange>.Builder changes = ImmutableArray.CreateBuilder<TargetChange>();
        for (int i = 0; i < current.Length; i++)
        {
            changes.Add(oldOf[i] < 0
                ? new TargetChange(TargetChangeKind.Added, null, current[i], DeadlineChangeKind.Same)
                : Compare(old[oldOf[i]], current[i]));
        }

        changes.AddRange(old.Where((_, i) => !taken[i])
            .Select(target => new TargetChange(TargetChangeKind.Dropped, target, null, DeadlineChangeKind.Same)));
        return changes.ToImmutable();
    }

    /// <summary>Pairs what is left over, the most alike first; of equal ones those with nearer figures, then those at nearer places.</summary>
    private void Pair(Func<Target, Target, double> likeness, double least)
    {
        List<(double Likeness, decimal Apart, int Places, int Old, int New)> pairs = [];
        for (int i = 0; i < old.Length; i++)
        {
            for (int j = 0; j < current.Length; j++)
            {
                if (!taken[i] && oldOf[j] < 0 && likeness(old[i], current[j]) is var found && found >= least)
                {
                    pairs.Add((found, Math.Abs(old[i].Value - current[j].Value), Math.Abs(i - j), i, j));
                }
            }
        }

        foreach ((_, _, _, int before, int after) in pairs
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Apart).ThenBy(pair => pair.Places).ThenBy(pair => pair.Old + pair.New).ThenBy(pair => pair.Old))
        {
            if (!taken[before] && oldOf[after] < 0)
            {
                taken[before] = true;
                oldOf[after] = before;
            }
        }
    }

    private static bool HaveSameFigure(Target before, Target after) => before.Value == after.Value && before.MaxValue == after.MaxValue;

    private TargetChange Compare(Target before, Target after)
    {
        int rise = after.Value.CompareTo(before.Value) is not 0 and int difference
            ? difference
            : (after.MaxValue ?? after.Value).CompareTo(before.MaxValue ?? before.Value);
        TargetChangeKind kind = rise == 0 ? TargetChangeKind.Same : rise > 0 ? TargetChangeKind.Raised : TargetChangeKind.Lowered;
        return new TargetChange(kind, before, after, CompareDeadlines(before.Deadline, after.Deadline));
    }

    private DeadlineChangeKind CompareDeadlines(DateOnly? before, DateOnly? after)
    {
        if ((before, after) is not ({ } then, { } now))
        {
            return (before, after) switch
            {
                (null, null) => DeadlineChangeKind.Same,
                (null, _) => DeadlineChangeKind.Added,
                _ => DeadlineChangeKind.Dropped,
            };
        }

        int difference = now.CompareTo(years.AreBothOwn(then, now) ? then.AddYears(now.Year - then.Year) : then);
        return difference == 0 ? DeadlineChangeKind.Same : difference < 0 ? DeadlineChangeKind.Earlier : DeadlineChangeKind.Later;
    }
}
