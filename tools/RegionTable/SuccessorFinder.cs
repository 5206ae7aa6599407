namespace WorkPlan.Tools.RegionTable;

/// <summary>Finds which division an ended one became, where the sources show it; the rules stand in <see cref="SuccessorRule"/>.</summary>
/// <remarks>
/// Districts that were merged or divided have no successor: that a new district took an old one's place cannot be told from the lists.
/// </remarks>
internal sealed class SuccessorFinder
{
    /// <summary>How many revisions a prefecture may be listed together with the one that took its place.</summary>
    private const int Overlap = 3;

    private readonly List<Stint> stints;
    private readonly ILookup<int, Stint> starting;

    private SuccessorFinder(List<Stint> stints)
    {
        this.stints = stints;
        starting = stints.Where(stint => stint.First > 0).ToLookup(stint => stint.First);
    }

    internal static void Find(List<Stint> stints)
    {
        SuccessorFinder finder = new(stints);
        finder.Ask(SuccessorRule.SameName, old => finder.Only(old, next => next.Name == old.Name));
        finder.Ask(SuccessorRule.SameCode, finder.FindSameCode);
        finder.Ask(SuccessorRule.SameBase, finder.FindSameBase);
        finder.Ask(SuccessorRule.Lengthened, finder.FindLengthened);
        finder.Ask(SuccessorRule.LeftOver, finder.FindLeftOver);
        finder.Ask(SuccessorRule.Raised, finder.FindRaised);
    }

    /// <summary>Settles a rule for all divisions at once, so that its answers do not depend on their order.</summary>
    private void Ask(SuccessorRule rule, Func<Stint, Stint?> find)
    {
        int newest = stints.Max(stint => stint.Last);
        List<(Stint Old, Stint? Next)> answers = [.. stints.Where(old => old.Successor is null && old.Last < newest).Select(old => (old, find(old)))];
        foreach ((Stint old, Stint? next) in answers.Where(answer => answer.Next is not null))
        {
            old.Become(next!, rule);
        }
    }

    private Stint? FindSameCode(Stint old)
    {
        Stint? next = Starting(old).SingleOrDefault(next => next.Code == old.Code);
        return next is null || stints.Exists(other => other.Successor == next && other.Rule == SuccessorRule.SameName) ? null : next;
    }

    private Stint? FindSameBase(Stint old)
    {
        bool IsSame(Stint next) => old.Base.Length > 1 && old.Base != old.Name && (next.Base == old.Base || next.Name == old.Name + "区");
        return Only(old, next => IsSame(next) && IsSamePrefecture(old, next)) ?? Only(old, IsSame)
            ?? (old.IsPrefecture ? stints.SingleOrDefault(next => next != old && IsPeer(old, next) && IsSame(next) && next.First <= old.Last && next.First >= old.Last - Overlap) : null);
    }

    private Stint? FindLengthened(Stint old) =>
        old.Name.Length == 2 && old.Name[1] == '县'
            ? Only(old, next => next.Name.Length == 3 && next.Name[0] == old.Name[0] && next.Name[2] is '区' or '市' && IsSamePrefecture(old, next))
            : null;

    private Stint? FindLeftOver(Stint old)
    {
        bool IsWhole(Stint stint) => stint.Name[^1] is '县' or '市' or '旗';
        if (!old.IsCounty || !IsWhole(old))
        {
            return null;
        }

        int left = stints.Count(other => other.IsCounty && other.Successor is null && other.Last == old.Last && ParentOf(other) == ParentOf(old) && IsWhole(other));
        List<Stint> taken = [.. stints.Where(other => other.Successor is not null).Select(other => other.Successor!)];
        List<Stint> next = [.. Starting(old).Where(next => IsSamePrefecture(old, next) && !taken.Contains(next))];
        return left == 1 && next.Count == 1 ? next[0] : null;
    }

    private Stint? FindRaised(Stint old) => old.IsCounty
        ? starting[old.Last + 1].SingleOrDefault(next => next.IsPrefecture && next.Name == old.Name && next.Province == old.Province
            && !stints.Exists(county => county.IsCounty && county.Prefecture == next.Code))
        : null;

    private Stint? Only(Stint old, Func<Stint, bool> condition)
    {
        List<Stint> found = [.. Starting(old).Where(condition)];
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The divisions of the same level and province that the next revision lists first.</summary>
    private IEnumerable<Stint> Starting(Stint old) => starting[old.Last + 1].Where(next => IsPeer(old, next));

    private static bool IsPeer(Stint old, Stint next) =>
        next.Province == old.Province && next.IsCounty == old.IsCounty && next.IsPrefecture == old.IsPrefecture;

    /// <summary>Whether a county lies in the prefecture of another, or in the one that it became.</summary>
    private bool IsSamePrefecture(Stint old, Stint next) =>
        ParentOf(next) == ParentOf(old)
        || stints.Exists(prefecture => prefecture.Code == old.Prefecture && prefecture.Successor?.Code == next.Prefecture
            && prefecture.First <= old.Last && prefecture.Last >= old.Last);

    /// <summary>The code of the prefecture, else, as in Beijing, of the province.</summary>
    private string ParentOf(Stint stint) => stints.Exists(parent => parent.Code == stint.Prefecture) ? stint.Prefecture : stint.Province;
}
