using System.Globalization;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Analysis.Reuse;

/// <summary>How much of a plan is taken from others, in written characters of its clauses.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Characters">All that was looked at: <see cref="ReusePlan.Characters"/>.</param>
/// <param name="Formulas">Of these, the characters of formulae and set phrases, which belong to nobody.</param>
/// <param name="FromOwnEarlier">Taken from earlier plans of the same region.</param>
/// <param name="FromUpper">Taken from the state or a region above.</param>
/// <param name="FromNeighbours">Taken from regions beside it.</param>
/// <param name="FromLower">Taken from regions inside it.</param>
/// <param name="FromOthers">Taken from elsewhere.</param>
/// <param name="Shared">
/// Shared with a plan of which it is unknown whether it is earlier. Of two such plans the one that stands behind the other by year, date,
/// level and name has the figure.
/// </param>
public sealed record PlanReuse(
    CorpusPlan Plan,
    int Characters,
    int Formulas,
    int FromOwnEarlier,
    int FromUpper,
    int FromNeighbours,
    int FromLower,
    int FromOthers,
    int Shared)
{
    /// <summary>The characters taken from plans that are known to be earlier.</summary>
    public int Taken => FromOwnEarlier + FromUpper + FromNeighbours + FromLower + FromOthers;

    /// <summary>The share that was taken, from 0 to 1; 0 for a plan without clauses.</summary>
    public double Share => Characters == 0 ? 0 : (double)Taken / Characters;

    /// <summary>The characters taken from plans of one relation.</summary>
    public int From(ReuseRelation relation) => relation switch
    {
        ReuseRelation.OwnEarlier => FromOwnEarlier,
        ReuseRelation.Upper => FromUpper,
        ReuseRelation.Neighbour => FromNeighbours,
        ReuseRelation.Lower => FromLower,
        _ => FromOthers,
    };

    /// <summary>The plan's name and the share taken.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan.Id}: {Taken} of {Characters} characters taken ({Share:0.00})");
}
