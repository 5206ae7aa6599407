using System.CommandLine;
using System.Text;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan corpus</c>: what many plans hold together.</summary>
internal sealed class CorpusCommand
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Argument<string[]> paths = PathArgument.Build(PathArgument.OfCorpus);
    private readonly Option<string> format = ChoiceOption.Build("--format", "format", "text to read, json for programs.", Text, Json);
    private readonly OutputOption output = OutputOption.Build();
    private readonly LexiconOption lexicon = LexiconOption.Build();
    private readonly CommandConsole console;

    private CorpusCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        CorpusCommand corpus = new(console);
        Command command = new("corpus", "Sums up many plans: years, regions, what is missing, phrases, and the attention to each field of policy.")
        {
            corpus.paths, corpus.format, corpus.output, corpus.lexicon,
        };
        command.SetAction(corpus.Run);
        HelpExamples.Attach(command, "workplan corpus plans/", "workplan corpus manifest.csv", "workplan corpus plans/ --format json -o corpus.json");
        return command;
    }

    private int Run(ParseResult result)
    {
        string[] given = result.GetValue(paths)!;
        string? file = output.Read(result, given);
        CorpusInputs inputs = new(console);
        inputs.Find(given);
        int code = new CorpusRun(console, inputs, new Analyzers(() => lexicon.Read(result))).Read(out PlanCorpus corpus);
        OutputOption.Write(file, console, rendered =>
        {
            if (result.GetValue(format) == Json)
            {
                CorpusJson.Write(corpus, rendered);
                return;
            }

            using StreamWriter writer = new(rendered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            CorpusSummary.Write(corpus, writer, file is null ? console.View : PlanViewOptions.Default);
        });
        return code;
    }
}
