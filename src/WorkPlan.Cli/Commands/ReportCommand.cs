using System.CommandLine;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Export;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan report</c>: what many plans say, as one page for a browser.</summary>
internal sealed class ReportCommand
{
    private const string Auto = "auto";
    private const string All = "all";
    private const string None = "none";

    /// <summary>The most plans whose texts stand in the report itself, unless all are asked for.</summary>
    private const int MostInside = 300;

    private readonly Argument<string[]> paths = PathArgument.Build(PathArgument.OfCorpus);
    private readonly OutputOption output = OutputOption.BuildRequired("The page to write, such as report.html.");
    private readonly Option<string> texts = ChoiceOption.Build(
        "--texts", "choice", "The plans' texts: auto puts up to 300 into the page, more into a folder of pages beside it; all puts them into the page; none leaves them out.", Auto, All, None);

    private readonly Option<string[]> phrases = new("--phrase") { Description = "A phrase to show in detail, of the lexicon or any other; may be given several times. Otherwise those that tell most.", HelpName = "PHRASE", Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = false };
    private readonly Option<string?> title = new("--title") { Description = "The title of the page.", HelpName = "TITLE" };
    private readonly LexiconOption lexicon = LexiconOption.Build();
    private readonly CommandConsole console;

    private ReportCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        ReportCommand report = new(console);
        Command command = new("report", "Writes what many plans say over years and regions as one page for a browser.")
        {
            report.paths, report.output, report.texts, report.phrases, report.title, report.lexicon,
        };
        command.SetAction(report.Run);
        HelpExamples.Attach(
            command,
            "workplan report plans/ -o report.html",
            "workplan report plans/ -o report.html --phrase 双减 --phrase 县管校聘",
            "workplan report plans/ -o report.html --texts none --title 某省教育工作要点语料");
        return command;
    }

    private int Run(ParseResult result)
    {
        string[] given = result.GetValue(paths)!;
        string file = output.Read(result, given)!;
        CorpusInputs inputs = new(console);
        inputs.Find(given);
        AskedPhrases asked = AskedPhrases.Resolve(result.GetValue(phrases) ?? [], lexicon.Read(result));
        ReportTextPlace place = PlaceOf(result.GetValue(texts)!, inputs.Documents.Files.Count);
        using ReportDraft draft = ReportDraft.Open(file, place);
        ReportRun run = new(inputs, new Analyzers(() => asked.Lexicon), draft, place, RootOf(given));
        int code = new PlanRun(console, inputs.Documents).Into(run.Make, run.Take, Progress.Over(inputs.Documents.Files.Count, console));
        if (run.Plans.Count == 0)
        {
            console.Complain("there is no plan to report on; nothing was written");
            return ExitCode.UnreadInput;
        }

        PlanCorpus corpus = PlanCorpus.Of(run.Plans);
        CorpusReportOptions options = result.GetValue(title) is { Length: > 0 } name ? CorpusReportOptions.Default with { Title = name } : CorpusReportOptions.Default;
        console.Cancellation.ThrowIfCancellationRequested();
        draft.Finish((where, writer) => CorpusReport.Write(corpus, asked.Lexicon, asked.Names, where, options, writer));
        return code;
    }

    private static ReportTextPlace PlaceOf(string wanted, int plans) => wanted switch
    {
        None => ReportTextPlace.Nowhere,
        Auto when plans > MostInside => ReportTextPlace.Beside,
        _ => ReportTextPlace.Inside,
    };

    /// <summary>Files of one folder are named from there, so that the report does not tell where the folder is.</summary>
    private static string RootOf(string[] paths) => paths is [var only] && Directory.Exists(only) ? $"{InputFile.Slashed(only).TrimEnd('/')}/" : "";
}
