using System.CommandLine;
using System.CommandLine.Invocation;
using WorkPlan.Cli.Commands;

namespace WorkPlan.Cli;

/// <summary>The <c>workplan</c> command: its commands, and what becomes of the exceptions that they let out.</summary>
internal static class WorkPlanCommand
{
    /// <summary>Carries out one command line.</summary>
    /// <returns>The exit code.</returns>
    internal static int Run(string[] args, CommandConsole console)
    {
        try
        {
            return Invoke(args, console);
        }
        catch (UsageException failure)
        {
            console.Complain(failure.Message);
            return ExitCode.BadUsage;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // whatever goes wrong with an input or a result file has been told where it happened
            console.Complain($"standard output cannot be written: {failure.Message}");
            return ExitCode.BadUsage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        finally
        {
            console.Scratch.Dispose();
        }
    }

    private static int Invoke(string[] args, CommandConsole console)
    {
        RootCommand root = Build(console);
        ParseResult result = root.Parse(args);
        using StreamWriter output = console.OpenText();
        InvocationConfiguration configuration = new() { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false };
        if (result.Action is not ParseErrorAction)
        {
            return result.Invoke(configuration);
        }

        if (args.Length == 0)
        {
            root.Parse(["--help"]).Invoke(configuration);
            return ExitCode.BadUsage;
        }

        foreach (string message in Explain(result))
        {
            console.Complain(message);
        }

        console.Error.Write($"Try: {HelpCommandLine(result)}\n");
        return ExitCode.BadUsage;
    }

    private static IEnumerable<string> Explain(ParseResult result)
    {
        if (result.CommandResult.Command is RootCommand root && result.UnmatchedTokens is [string first, ..])
        {
            return [Path.Exists(first)
                ? $"no command before '{first}'; perhaps you meant: workplan analyze {first}"
                : $"there is no command '{first}'; the commands are {string.Join(", ", root.Subcommands.Select(command => command.Name))}"];
        }

        return result.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal);
    }

    private static RootCommand Build(CommandConsole console)
    {
        RootCommand root = new("Reads the annual work plans of Chinese education authorities and shows or writes what they say.")
        {
            AnalyzeCommand.Build(console),
            TreeCommand.Build(console),
            SegmentCommand.Build(console),
            DiffCommand.Build(console),
            CorpusCommand.Build(console),
            TimelineCommand.Build(console),
            KwicCommand.Build(console),
            DiscoverCommand.Build(console),
            ReuseCommand.Build(console),
            ExportCommand.Build(console),
            ReportCommand.Build(console),
        };
        HelpExamples.Attach(root, "workplan analyze samples", "workplan analyze plan.txt --format json", "workplan tree plan.txt", "workplan diff 2020.txt 2021.txt", "workplan report plans/ -o report.html");
        VersionAction.Attach(root);
        return root;
    }

    private static string HelpCommandLine(ParseResult result) =>
        result.CommandResult.Command is RootCommand ? "workplan --help" : $"workplan {result.CommandResult.Command.Name} --help";
}
