using System.Text.Json;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>The published shape of the JSON: the fields of each kind of object, in order, and the words that may stand in them.</summary>
internal static class ContractShape
{
    private static readonly string[] Document = ["schemaVersion", "source", "cleanText", "plan", "repairs", "diagnostics"];
    private static readonly string[] Source = ["path", "encoding", "length", "sha256"];
    private static readonly string[] Metadata =
    [
        "title", "year", "yearEvidence", "issuer", "region", "documentNumber", "published", "kind", "script",
        "yearInferred", "period", "evidence", "regionResolved",
    ];

    private static readonly string[] Plan = [.. Metadata, "sections", "orphanTasks", "references", "targets", "wordCount"];

    private static readonly string[] Evidence = ["title", "year", "issuer", "region", "documentNumber", "published", "yearInferred", "period"];
    private static readonly string[] ResolvedRegion = ["code", "path", "level"];
    private static readonly string[] Section = ["number", "heading", "level", "zone", "span", "targets", "references", "units", "sections", "tasks"];
    private static readonly string[] Task = ["number", "title", "text", "span", "units", "references", "phrases", "targets"];
    private static readonly string[] Target =
        ["text", "indicator", "comparator", "value", "valueMax", "unit", "deadline", "status", "nature", "span"];

    private static readonly string[] Reference = ["title", "documentNumber", "span"];
    private static readonly string[] Unit = ["name", "role", "span"];
    private static readonly string[] Phrase = ["canonical", "text", "category", "origin", "span"];
    private static readonly string[] Repair = ["kind", "span", "before", "after", "certain"];
    private static readonly string[] Diagnostic = ["id", "severity", "message", "span"];

    internal static void Check(JsonElement document)
    {
        CheckFields(document, Document);
        CheckFields(document.GetProperty("source"), Source);
        JsonElement plan = document.GetProperty("plan");
        CheckFields(plan, Plan);
        CheckEvidence(plan);
        CheckResolvedRegion(plan);
        CheckEach(plan, "sections", CheckSection);
        CheckEach(plan, "orphanTasks", CheckTask);
        CheckEach(document, "repairs", repair => CheckFields(repair, Repair));
        CheckEach(document, "diagnostics", CheckDiagnostic);
    }

    /// <summary>What stands for a plan whose outline does not follow: its source and metadata.</summary>
    internal static void CheckHead(JsonElement head)
    {
        CheckFields(head, ["source", .. Metadata]);
        CheckFields(head.GetProperty("source"), Source);
        CheckEvidence(head);
        CheckResolvedRegion(head);
    }

    /// <summary>A task apart from its section.</summary>
    internal static void CheckPlacedTask(JsonElement task) => CheckTask(task, ["section", .. Task]);

    /// <summary>Every span, wherever it stands, lies within a source of the given length.</summary>
    internal static void CheckSpans(JsonElement element, int length)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                CheckSpans(item, length);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                if (property.Name == "span")
                {
                    Assert.InRange(property.Value[0].GetInt32() + property.Value[1].GetInt32(), 0, length);
                }

                CheckSpans(property.Value, length);
            }
        }
    }

    private static void CheckEvidence(JsonElement plan)
    {
        string[] fields = [.. plan.GetProperty("evidence").EnumerateObject().Select(property => property.Name)];
        Assert.Equal(Evidence.Where(fields.Contains), fields);
        foreach (string field in fields)
        {
            Assert.NotEqual(JsonValueKind.Null, plan.GetProperty(field).ValueKind);
        }
    }

    /// <summary>What the gazetteer adds; the code of today only where it is of another region.</summary>
    private static void CheckResolvedRegion(JsonElement plan)
    {
        JsonElement region = plan.GetProperty("regionResolved");
        if (region.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        CheckFields(region, region.TryGetProperty("currentCode", out _) ? [.. ResolvedRegion, "currentCode"] : ResolvedRegion);
        CheckWord(region, "level", "province", "prefecture", "county");
        Assert.Matches("^\\d{6}$", region.GetProperty("code").GetString());
        Assert.InRange(region.GetProperty("path").GetArrayLength(), 1, 3);
    }

    private static void CheckSection(JsonElement section)
    {
        CheckFields(section, Section);
        CheckWord(section, "zone", "guiding", "review", "work", "safeguard", "annex");
        CheckFacts(section);
        CheckEach(section, "sections", CheckSection);
        CheckEach(section, "tasks", CheckTask);
    }

    private static void CheckTask(JsonElement task) => CheckTask(task, Task);

    private static void CheckTask(JsonElement task, string[] fields)
    {
        CheckFields(task, fields);
        CheckFacts(task);
        CheckEach(task, "phrases", phrase =>
        {
            CheckFields(phrase, Phrase);
            CheckWord(phrase, "origin", "lexicon", "shape");
        });
    }

    private static void CheckFacts(JsonElement node)
    {
        CheckEach(node, "targets", CheckTarget);
        CheckEach(node, "references", reference => CheckFields(reference, Reference));
        CheckEach(node, "units", unit =>
        {
            CheckFields(unit, Unit);
            CheckWord(unit, "role", "responsible", "lead", "support");
        });
    }

    internal static void CheckTarget(JsonElement target)
    {
        CheckFields(target, Target);
        CheckWord(target, "comparator", "=", ">=", "<=", "+", "-", "->100%");
        CheckWord(target, "status", "planned", "achieved");
        CheckWord(target, "nature", "binding", "expected", null);
        if (target.GetProperty("deadline").GetString() is { } deadline)
        {
            Assert.Matches("^\\d{4}-\\d{2}-\\d{2}$", deadline);
        }
    }

    private static void CheckDiagnostic(JsonElement diagnostic)
    {
        CheckFields(diagnostic, Diagnostic);
        CheckWord(diagnostic, "severity", "info", "warning", "error");
        Assert.Matches("^WP\\d{4}$", diagnostic.GetProperty("id").GetString());
    }

    internal static void CheckFields(JsonElement element, string[] fields) =>
        Assert.Equal(fields, element.EnumerateObject().Select(property => property.Name));

    internal static void CheckWord(JsonElement element, string field, params string?[] words) =>
        Assert.Contains(element.GetProperty(field).GetString(), words);

    internal static void CheckEach(JsonElement element, string field, Action<JsonElement> check)
    {
        foreach (JsonElement item in element.GetProperty(field).EnumerateArray())
        {
            check(item);
        }
    }
}
