using System.Collections.Immutable;
using System.Globalization;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Reuse.Clauses;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Reuse;

/// <summary>
/// What the search for reused text keeps of one plan: the fingerprints and places of its clauses, about 20 KB for a plan of 30 KB, and none of
/// its text. Immutable and safe to share between threads.
/// </summary>
public sealed class ReusePlan
{
    private ReusePlan(CorpusPlan plan, ImmutableArray<ReuseClause> clauses)
    {
        Plan = plan;
        Fingerprints = clauses;
        Characters = clauses.Sum(clause => (int)clause.Written);
    }

    /// <summary>The plan, by which results cite it.</summary>
    public CorpusPlan Plan { get; }

    /// <summary>The number of clauses.</summary>
    public int Clauses => Fingerprints.Length;

    /// <summary>
    /// The number of letters, ideographs and digits in the clauses. Titles, headings, page furniture, cited titles, units in brackets and
    /// sentences shorter than eight such characters are not among them.
    /// </summary>
    public int Characters { get; }

    internal ImmutableArray<ReuseClause> Fingerprints { get; }

    /// <summary>Reads the clauses of a plan.</summary>
    /// <param name="plan">Its name, region and dates.</param>
    /// <param name="analysis">The same plan, with its phrases.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReusePlan Read(CorpusPlan plan, PlanAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(analysis);
        ClauseCutter cutter = new(analysis);
        foreach (PlanNode node in analysis.Plan.Descendants())
        {
            if (node is Paragraph { Kind: ParagraphKind.Body })
            {
                cutter.Cut(node.CleanSpan);
            }
        }

        return new ReusePlan(plan, [.. cutter.Clauses]);
    }

    /// <summary>The same clauses as those of another plan.</summary>
    internal ReusePlan As(CorpusPlan plan) => new(plan, Fingerprints);

    /// <summary>The plan and the number of its clauses.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan} · {Clauses} clauses");
}
