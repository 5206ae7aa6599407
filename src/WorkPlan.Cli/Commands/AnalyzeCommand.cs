using System.CommandLine;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Export;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan analyze</c>: what plans say, for reading or as JSON.</summary>
internal sealed class AnalyzeCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string JsonLines = "jsonl";

    private readonly Argument<string[]> paths = PathArgument.Build($"Files and folders of plans ({FileKinds.Searched}); - is standard input.");
    private readonly Option<string> format = ChoiceOption.Build(
        "--format", "format", "text to read, json for programs, jsonl for one document a line.", Text, Json, JsonLines);

    private readonly Option<string?> output = new("--output", "-o") { Description = "With json: the folder that gets a NAME.json for each input.", HelpName = "OUT" };
    private readonly LexiconOption lexicon = LexiconOption.Build();
    private readonly CommandConsole console;

    private AnalyzeCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        AnalyzeCommand analyze = new(console);
        Command command = new("analyze", "Shows what plans say, or writes it as JSON.") { analyze.paths, analyze.format, analyze.output, analyze.lexicon };
        command.SetAction(analyze.Run);
        HelpExamples.Attach(
            command,
            "workplan analyze plan.txt",
            "workplan analyze plan.txt --format json > plan.json",
            "workplan analyze plans/ more.txt --format json -o results",
            "workplan analyze plans/ --format jsonl | head -1",
            "curl -s https://example.org/plan.txt | workplan analyze -");
        return command;
    }

    private int Run(ParseResult result)
    {
        string wanted = result.GetValue(format)!;
        string? folder = result.GetValue(output);
        if (folder is not null && wanted != Json)
        {
            throw new UsageException("-o writes JSON files: add --format json, or redirect the output with >");
        }

        InputFinder inputs = new(console);
        inputs.Find(result.GetValue(paths)!);
        Progress progress = folder is null && console.HasScreen ? Progress.Hidden : Progress.Over(inputs.Files.Count, console);
        return new PlanRun(console, inputs).Into(ChooseSink(wanted, folder, inputs), new Analyzers(() => lexicon.Read(result)), progress);
    }

    private IPlanSink ChooseSink(string wanted, string? folder, InputFinder inputs) => (wanted, folder) switch
    {
        (Json, not null) => JsonFolderSink.Open(folder, inputs.Files),
        (Json, null) when inputs.Files.Count + inputs.Failures > 1 =>
            throw new UsageException("several inputs as JSON need a folder: add -o OUT, or --format jsonl for one document a line"),
        (Json, null) => new JsonSink(console),
        (JsonLines, _) => new JsonLinesSink(console),
        _ => new TextSink(console, PlanSummary.Write),
    };
}
