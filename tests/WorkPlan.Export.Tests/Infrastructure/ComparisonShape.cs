using System.Text.Json;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>The published shape of the JSON of comparisons: the fields of each kind of object, in order, and the words that may stand in them.</summary>
internal static class ComparisonShape
{
    private static readonly string[] Version = ["schemaVersion"];
    private static readonly string[] Comparison =
        ["old", "new", "matches", "removed", "added", "splits", "merges", "sections", "attention", "figures", "relation"];

    private static readonly string[] Match =
    [
        "old", "new", "kind", "similarity", "targets", "phrases", "confidence", "verbatim", "commitments", "units", "references", "edits",
    ];

    private static readonly string[] Place = ["section", "number", "title", "span"];
    private static readonly string[] TargetChange = ["old", "new", "kind", "deadline"];
    private static readonly string[] Commitment = ["kind", "oldWord", "newWord", "oldSpan", "newSpan"];
    private static readonly string[] Edit = ["kind", "oldText", "newText", "oldSpan", "newSpan"];
    private static readonly string[] Section = ["number", "heading", "span"];
    private static readonly string[] Attention = ["category", "oldCount", "newCount", "oldShare", "newShare", "shift"];
    private static readonly string[] Figures =
    [
        "oldTasks", "newTasks", "continued", "same", "reworded", "retargeted", "moved", "splitOff", "mergedIn", "dropped", "added",
        "targetsRaised", "targetsLowered", "targetsDropped", "targetsAdded", "verbatimShare",
    ];

    internal static void CheckComparison(JsonElement document)
    {
        ContractShape.CheckFields(document, [.. Version, .. Comparison]);
        CheckFields(document);
    }

    internal static void CheckHistory(JsonElement document)
    {
        ContractShape.CheckFields(document, [.. Version, "plans", "chains", "comparisons"]);
        ContractShape.CheckEach(document, "plans", ContractShape.CheckHead);
        ContractShape.CheckEach(document, "chains", chain =>
        {
            ContractShape.CheckFields(chain, ["first", "tasks", "kinds"]);
            ContractShape.CheckEach(chain, "tasks", task => ContractShape.CheckFields(task, ["plan", .. Place]));
            Assert.Equal(chain.GetProperty("tasks").GetArrayLength() - 1, chain.GetProperty("kinds").GetArrayLength());
        });
        ContractShape.CheckEach(document, "comparisons", comparison =>
        {
            ContractShape.CheckFields(comparison, Comparison);
            CheckFields(comparison);
        });
    }

    internal static void CheckOrigins(JsonElement document)
    {
        ContractShape.CheckFields(document, [.. Version, "upper", "lastYear", "thisYear", "tasks"]);
        Assert.All((string[])["upper", "lastYear", "thisYear"], plan => ContractShape.CheckHead(document.GetProperty(plan)));
        ContractShape.CheckEach(document, "tasks", task =>
        {
            ContractShape.CheckFields(task, ["task", "origin", "upper", "lastYear"]);
            ContractShape.CheckWord(task, "origin", "upper", "lastYear", "both", "new");
            Assert.All((string[])["task", "upper", "lastYear"], place => CheckUnlessNull(task.GetProperty(place), Place));
            Assert.NotEqual(JsonValueKind.Null, task.GetProperty("task").ValueKind);
        });
    }

    private static void CheckFields(JsonElement comparison)
    {
        ContractShape.CheckHead(comparison.GetProperty("old"));
        ContractShape.CheckHead(comparison.GetProperty("new"));
        ContractShape.CheckEach(comparison, "matches", CheckMatch);
        ContractShape.CheckEach(comparison, "removed", ContractShape.CheckPlacedTask);
        ContractShape.CheckEach(comparison, "added", ContractShape.CheckPlacedTask);
        ContractShape.CheckEach(comparison, "splits", split =>
        {
            ContractShape.CheckPlacedTask(split.GetProperty("old"));
            ContractShape.CheckEach(split, "new", ContractShape.CheckPlacedTask);
        });
        ContractShape.CheckEach(comparison, "merges", merge =>
        {
            ContractShape.CheckEach(merge, "old", ContractShape.CheckPlacedTask);
            ContractShape.CheckPlacedTask(merge.GetProperty("new"));
        });
        ContractShape.CheckEach(comparison, "sections", sections =>
        {
            CheckUnlessNull(sections.GetProperty("old"), Section);
            CheckUnlessNull(sections.GetProperty("new"), Section);
        });
        ContractShape.CheckEach(comparison, "attention", field => ContractShape.CheckFields(field, Attention));
        ContractShape.CheckFields(comparison.GetProperty("figures"), Figures);
        ContractShape.CheckWord(comparison, "relation", "years", "regions", "levels");
    }

    private static void CheckMatch(JsonElement match)
    {
        ContractShape.CheckFields(match, Match);
        ContractShape.CheckFields(match.GetProperty("old"), Place);
        ContractShape.CheckFields(match.GetProperty("new"), Place);
        ContractShape.CheckWord(match, "kind", "same", "reworded", "retargeted", "moved");
        ContractShape.CheckEach(match, "targets", CheckTargetChange);
        Assert.All((string[])["phrases", "units", "references"], field => ContractShape.CheckFields(match.GetProperty(field), ["added", "removed"]));
        ContractShape.CheckEach(match, "commitments", change =>
        {
            ContractShape.CheckFields(change, Commitment);
            ContractShape.CheckWord(change, "kind", "hardened", "softened");
        });
        ContractShape.CheckEach(match, "edits", edit =>
        {
            ContractShape.CheckFields(edit, Edit);
            ContractShape.CheckWord(edit, "kind", "deleted", "inserted", "replaced");
        });
    }

    private static void CheckTargetChange(JsonElement change)
    {
        ContractShape.CheckFields(change, TargetChange);
        ContractShape.CheckWord(change, "kind", "raised", "lowered", "same", "dropped", "added");
        ContractShape.CheckWord(change, "deadline", "same", "earlier", "later", "dropped", "added");
        foreach (JsonElement target in (JsonElement[])[change.GetProperty("old"), change.GetProperty("new")])
        {
            if (target.ValueKind != JsonValueKind.Null)
            {
                ContractShape.CheckTarget(target);
            }
        }
    }

    private static void CheckUnlessNull(JsonElement element, string[] fields)
    {
        if (element.ValueKind != JsonValueKind.Null)
        {
            ContractShape.CheckFields(element, fields);
        }
    }
}
