using WorkPlan.Core.Text;

namespace WorkPlan.Export.Tables;

/// <summary>Collects facts of one kind in the order in which they are met, and numbers them.</summary>
internal sealed class FactList<TFact>(SourceText source, Func<TFact, TextSpan> spanOf)
{
    private readonly List<FactRow<TFact>> rows = [];

    internal IReadOnlyCollection<FactRow<TFact>> Rows => rows;

    internal void Add(IEnumerable<TFact> facts, int? task, int? section)
    {
        foreach (TFact fact in facts)
        {
            rows.Add(new FactRow<TFact>(fact, rows.Count + 1, task, section, spanOf(fact), source));
        }
    }
}
