using System.Collections.Immutable;
using System.Text.Json;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Json;

/// <summary>Writes the tasks of several plans, each followed from plan to plan, and every comparison in full.</summary>
internal sealed class HistoryWriter(Utf8JsonWriter json, PlanHistory history, ImmutableArray<SourceInfo> sources)
{
    /// <summary>The fields of a history, in an object that is open.</summary>
    internal void WriteFields()
    {
        IEnumerable<int> plans = Enumerable.Range(0, history.Plans.Length);
        json.WriteArray("plans", plans, plan => new PlanHeadWriter(json).WriteHead(history.Plans[plan], sources[plan]));
        json.WriteArray("chains", history.Chains, WriteChain);
        json.WriteArray("comparisons", Enumerable.Range(0, history.Comparisons.Length), WriteComparison);
    }

    private void WriteChain(TaskChain chain)
    {
        json.WriteStartObject();
        json.WriteNumber("first", chain.First);
        json.WriteArray("tasks", chain.Tasks.Select((task, i) => (chain.First + i, task)), WriteLink);
        json.WriteArray("kinds", chain.Matches.Select(match => JsonNames.Of(match.Kind)), json.WriteStringValue);
        json.WriteEndObject();
    }

    private void WriteLink((int Plan, PlanTask Task) link)
    {
        json.WriteStartObject();
        json.WriteNumber("plan", link.Plan);
        json.WriteTaskPlace(link.Task);
        json.WriteEndObject();
    }

    private void WriteComparison(int older)
    {
        json.WriteStartObject();
        new ComparisonWriter(json, history.Comparisons[older]).WriteFields(sources[older], sources[older + 1]);
        json.WriteEndObject();
    }
}
