using System.Globalization;
using WorkPlan.Analysis.Reuse;

namespace WorkPlan.Export.Views.Corpora;

/// <summary>Writes reuse: plan by plan what came from where, then the pairs that share most.</summary>
internal sealed class ReuseView(ReuseResult reuse, TextLayout layout)
{
    private const int MostPairs = 40;

    private static readonly Margin Indent = Margin.Blanks(2, 4);

    private static readonly (ReuseRelation Relation, string Words)[] Relations =
    [
        (ReuseRelation.OwnEarlier, "own earlier plans"), (ReuseRelation.Upper, "above"), (ReuseRelation.Neighbour, "neighbours"),
        (ReuseRelation.Lower, "below"), (ReuseRelation.Other, "others"),
    ];

    internal void Write()
    {
        layout.Line(default, Run.Strong("text reuse"), Run.Plain($"  {Counted.Of(reuse.Passages.Length, "passage")} in {Counted.Of(reuse.Plans.Length, "plan")}"));
        layout.BlankLine();
        layout.Line(default, Run.Strong("by plan"), Run.Faint("  share of its characters"));
        int width = reuse.Plans.IsEmpty ? 0 : reuse.Plans.Max(plan => DisplayWidth.Of(VisibleText.Of(plan.Plan.Id))) + 2;
        foreach (PlanReuse plan in reuse.Plans)
        {
            layout.Line(Indent, Run.Plain(DisplayWidth.Pad(VisibleText.Of(plan.Plan.Id), width)), Run.Plain($"{Percent(plan.Taken, plan.Characters),4}"), Run.Faint(Parts(plan)));
        }

        if (reuse.Pairs.IsEmpty)
        {
            return;
        }

        layout.BlankLine();
        string rest = reuse.Pairs.Length > MostPairs ? $"  the first {Counted.Number(MostPairs)} of {Counted.Number(reuse.Pairs.Length)}" : "";
        layout.Line(default, Run.Strong("by pair"), Run.Faint($"  → taken, — who had it first is unknown{rest}"));
        foreach (ReusePair pair in reuse.Pairs.Take(MostPairs))
        {
            layout.Line(
                Indent,
                Run.Plain($"{VisibleText.Of(pair.From.Id)} {(pair.Evidence == DirectionEvidence.None ? '—' : '→')} {VisibleText.Of(pair.To.Id)}"),
                Run.Faint($"  {Counted.Of(pair.Characters, "character")} in {Counted.Of(pair.Passages, "passage")}"));
        }
    }

    private static string Parts(PlanReuse plan)
    {
        IEnumerable<string> parts = Relations
            .Where(relation => plan.From(relation.Relation) > 0)
            .Select(relation => $"{Percent(plan.From(relation.Relation), plan.Characters)} {relation.Words}");
        string shared = plan.Shared > 0 ? $"; {Percent(plan.Shared, plan.Characters)} shared, direction unknown" : "";
        return $"  {string.Join(", ", parts)}{shared}".TrimEnd();
    }

    private static string Percent(int part, int whole) =>
        whole == 0 ? "0%" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0}%");
}
