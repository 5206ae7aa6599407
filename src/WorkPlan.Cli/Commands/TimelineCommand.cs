using System.CommandLine;
using System.Text;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan timeline</c>: when and where plans mention a phrase or a field of policy.</summary>
internal sealed class TimelineCommand
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Argument<string> subject = new("PHRASE")
    {
        Description = "A phrase, a field of policy (教师), or any text or pattern: {县|区}管校聘.",
    };

    private readonly Argument<string[]> paths = PathArgument.Build(PathArgument.OfCorpus);
    private readonly Option<string> format = ChoiceOption.Build("--format", "format", "text to read, json for programs.", Text, Json);
    private readonly OutputOption output = OutputOption.Build();
    private readonly LexiconOption lexicon = LexiconOption.Build();
    private readonly CommandConsole console;

    private TimelineCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        TimelineCommand timeline = new(console);
        Command command = new("timeline", "Shows when and where plans mention a phrase or a field of policy.")
        {
            timeline.subject, timeline.paths, timeline.format, timeline.output, timeline.lexicon,
        };
        command.SetAction(timeline.Run);
        HelpExamples.Attach(
            command,
            "workplan timeline 县管校聘 plans/",
            "workplan timeline 教师 plans/",
            "workplan timeline \"{县|区}管校聘\" manifest.csv --format json -o timeline.json");
        return command;
    }

    private int Run(ParseResult result)
    {
        string[] given = result.GetValue(paths)!;
        string? file = output.Read(result, given);
        SubjectLexicon known = SubjectLexicon.Find(result.GetValue(subject)!, lexicon.Read(result));
        CorpusInputs inputs = new(console);
        inputs.Find(given);
        int code = new CorpusRun(console, inputs, new Analyzers(() => known.Matcher)).Read(out PlanCorpus corpus);
        PhraseTimeline timeline = known.TimelineIn(corpus);
        OutputOption.Write(file, console, rendered =>
        {
            if (result.GetValue(format) == Json)
            {
                TimelineJson.Write(timeline, rendered);
                return;
            }

            using StreamWriter writer = new(rendered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            TimelineSummary.Write(timeline, writer, file is null ? console.View : PlanViewOptions.Default);
        });
        return code;
    }
}
