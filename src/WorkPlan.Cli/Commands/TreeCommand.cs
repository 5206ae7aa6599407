using System.CommandLine;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Export;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan tree</c>: the outline of a plan, each part with its place in the source.</summary>
internal sealed class TreeCommand
{
    private readonly Argument<string[]> paths = PathArgument.Build($"Files and folders of plans ({FileKinds.Searched}); - is standard input.");
    private readonly LexiconOption lexicon = LexiconOption.Build();
    private readonly CommandConsole console;

    private TreeCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        TreeCommand tree = new(console);
        Command command = new("tree", "Shows the outline of a plan with the line and column of each part, its facts and repairs.") { tree.paths, tree.lexicon };
        command.SetAction(tree.Run);
        HelpExamples.Attach(command, "workplan tree plan.txt", "workplan tree plan.txt | less -R");
        return command;
    }

    private int Run(ParseResult result)
    {
        InputFinder inputs = new(console);
        inputs.Find(result.GetValue(paths)!);
        Progress progress = console.HasScreen ? Progress.Hidden : Progress.Over(inputs.Files.Count, console);
        return new PlanRun(console, inputs).Into(new TextSink(console, PlanTree.Write), new Analyzers(() => lexicon.Read(result)), progress);
    }
}
