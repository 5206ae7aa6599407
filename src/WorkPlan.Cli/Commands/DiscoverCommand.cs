using System.CommandLine;
using System.Text;
using WorkPlan.Analysis.Discovery;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan discover</c>: phrases that no lexicon lists, as a lexicon to edit and load.</summary>
internal sealed class DiscoverCommand
{
    /// <summary>How often the discovery goes through its plans.</summary>
    private const int Passes = 3;

    private readonly Argument<string[]> paths = PathArgument.Build(PathArgument.OfCorpus);
    private readonly Option<string[]> background = new("--background")
    {
        Description = "Plans to compare with, such as earlier years or other regions: what they have as often is left out; may be given several times.",
        HelpName = "PATH",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly OutputOption output = OutputOption.Build();
    private readonly LexiconOption lexicon = LexiconOption.Build();
    private readonly CommandConsole console;

    private DiscoverCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        DiscoverCommand discover = new(console);
        Command command = new("discover", "Finds phrases that no lexicon lists, and writes them as a lexicon to edit and load with --lexicon.")
        {
            discover.paths, discover.background, discover.output, discover.lexicon,
        };
        command.SetAction(discover.Run);
        HelpExamples.Attach(command, "workplan discover plans/ -o found.tsv", "workplan discover 2024/ --background 2019/ --background 2020/ -o new.tsv", "workplan corpus plans/ --lexicon found.tsv");
        return command;
    }

    private int Run(ParseResult result)
    {
        string[] given = result.GetValue(paths)!;
        string[] compared = result.GetValue(background) ?? [];
        string? file = output.Read(result, given.Concat(compared));
        (CorpusInputs plans, CorpusInputs others) = (Find(given), Find(compared));
        Lexicon known = lexicon.Read(result);
        Analyzers analyzers = new(() => known);
        Progress progress = Progress.Over((Passes * plans.Documents.Files.Count) + others.Documents.Files.Count, console);
        int done = 0;
        DiscoveryDocuments documents = new(console, plans, analyzers, () => progress.Show(done++));
        DiscoveryDocuments rest = new(console, others, analyzers, () => progress.Show(done++));
        DiscoveredPhrases found = PhraseDiscovery.Discover(documents, rest, known, DiscoveryOptions.Default);
        progress.Clear();
        OutputOption.Write(file, console, rendered =>
        {
            using StreamWriter writer = new(rendered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            found.Write(writer);
        });
        if (found.Phrases.IsEmpty)
        {
            console.Complain($"no phrase is in {found.LeastDocuments} plans or more of {found.Documents} and in no lexicon");
        }

        return documents.Failures + rest.Failures + plans.Documents.Failures + others.Documents.Failures == 0 ? ExitCode.Done : ExitCode.UnreadInput;
    }

    private CorpusInputs Find(string[] given)
    {
        CorpusInputs inputs = new(console);
        inputs.Find(given);
        return inputs.Documents.Files.Any(file => file.IsStandardInput)
            ? throw new UsageException("plans are gone through several times; standard input can be read only once: name files or folders")
            : inputs;
    }
}
