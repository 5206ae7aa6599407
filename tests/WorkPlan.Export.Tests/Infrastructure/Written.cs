using System.Text;
using System.Text.Json;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Regions;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>Documents as the writers under test write them.</summary>
internal static class Written
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly WordSegmenter Words = new();

    private static readonly Gazetteer Places = Gazetteer.ReadDefault();

    private static readonly PhraseMatcher Phrases = new(Lexicon.Of(
    [
        new PolicyPhrase("五育并举") { Category = "体美劳" },
        new PolicyPhrase("名师工作室") { Category = "教师", Aliases = ["名师𠮷成工作室"] },
        new PolicyPhrase("课后服务"),
    ]));

    /// <summary>The bytes of a fixture as the tool would hand them on.</summary>
    internal static (Plan Plan, SourceInfo Source) Load(string name)
    {
        byte[] bytes = Fixture.ReadBytes(name);
        return (Plan.Parse(SourceText.From(Strict.GetString(bytes), name)), SourceInfo.FromBytes(name, "utf-8", bytes));
    }

    /// <summary>What the analyzers find with a lexicon of the tests' own, so that the library's may grow without a change here.</summary>
    internal static PlanAnalysis Analyze(Plan plan) => PlanAnalysis.Analyze(plan, Words, Phrases, Places);

    internal static string Json(string text) => Json(Plan.Parse(text), SourceInfo.FromBytes("plan.txt", "utf-8", []));

    internal static string Json(Plan plan, SourceInfo source) => Bytes(stream => PlanJson.Write(Analyze(plan), source, stream));

    internal static string JsonLine(Plan plan, SourceInfo source) => Bytes(stream => PlanJson.WriteLine(Analyze(plan), source, stream));

    internal static string Tree(Plan plan) => Text(plan, PlanTree.Write, PlanViewOptions.Default);

    internal static string Summary(Plan plan) => Text(plan, PlanSummary.Write, PlanViewOptions.Default);

    internal static string Text(Plan plan, Action<PlanAnalysis, TextWriter, PlanViewOptions> write, PlanViewOptions options) =>
        Text(writer => write(Analyze(plan), writer, options));

    /// <summary>Runs a writer of text into a string; the writer's own line ends must not show.</summary>
    internal static string Text(Action<TextWriter> write)
    {
        using StringWriter writer = new() { NewLine = "\r\n" };
        write(writer);
        return writer.ToString();
    }

    /// <summary>Runs a writer of bytes into a string.</summary>
    internal static string Bytes(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return Strict.GetString(stream.ToArray());
    }

    internal static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
