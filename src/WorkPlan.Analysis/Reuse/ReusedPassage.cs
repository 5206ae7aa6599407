using System.Globalization;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Reuse;

/// <summary>A run of clauses that one plan has from another.</summary>
/// <param name="From">The plan that had it first; where the evidence is <see cref="DirectionEvidence.None"/>, merely the other plan that has it.</param>
/// <param name="FromSpan">Its place in that plan's source as given.</param>
/// <param name="To">The plan that took it.</param>
/// <param name="ToSpan">
/// Its place in that plan's source as given. It may enclose up to two clauses in a row that are the taker's own, a formula or from another plan.
/// </param>
/// <param name="Characters">The written characters (letters, ideographs, digits) of the clauses that the taker has from there; each counts in one passage only.</param>
/// <param name="Similarity">
/// How alike the clauses are: 1 where all are the same after folding, else the mean over their characters of the Dice coefficient of pairs of
/// neighbouring characters, estimated from 64 bits a clause; right to about 0.1 for one clause.
/// </param>
/// <param name="IsVerbatim">Whether both spans have the same clauses one after the other; headings, numbers, punctuation and cited titles are not looked at.</param>
/// <param name="Relation">How the two plans stand to each other.</param>
/// <param name="Evidence">What tells the direction.</param>
/// <param name="OtherSources">How many other earlier plans have at least four fifths of it, of those that were looked at: a lower bound.</param>
public sealed record ReusedPassage(
    CorpusPlan From,
    TextSpan FromSpan,
    CorpusPlan To,
    TextSpan ToSpan,
    int Characters,
    double Similarity,
    bool IsVerbatim,
    ReuseRelation Relation,
    DirectionEvidence Evidence,
    int OtherSources)
{
    /// <summary>Whether it is known that <see cref="From"/> had it first.</summary>
    public bool IsDirected => Evidence != DirectionEvidence.None;

    /// <summary>Both places, the characters and the likeness.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{From.Id}{FromSpan} {(IsDirected ? '→' : '—')} {To.Id}{ToSpan} ({Relation}, {Characters} characters, {Similarity:0.00})");
}
