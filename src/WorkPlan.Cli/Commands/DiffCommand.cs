using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan diff</c>: what became of the tasks of a plan in another, in several, or where they come from.</summary>
internal sealed class DiffCommand
{
    private const string Years = "years";
    private const string Regions = "regions";
    private const string Levels = "levels";
    private const string Text = "text";
    private const string Json = "json";
    private const string Html = "html";

    private readonly Argument<string> old = PathArgument.BuildFile("OLD", "The plan to start from: last year's, another region's, or the upper level's; - is standard input.");
    private readonly Argument<string> current = PathArgument.BuildFile("NEW", "The plan to compare it with.");
    private readonly Argument<string[]> more = PathArgument.BuildFurtherFiles("MORE", "The plans of further years: each task is then followed from plan to plan.");
    private readonly Option<string> preset = ChoiceOption.Build("--preset", "preset", "How NEW stands to OLD: the next year's, another region's, or the lower level's plan.", Years, Regions, Levels);
    private readonly Option<string?> upper = new("--upper") { Description = "This year's plan of the upper level: tells where each task of NEW comes from, with last year's plan as OLD.", HelpName = "FILE" };
    private readonly Option<string> format = ChoiceOption.Build("--format", "format", "text to read, json for programs, html for a page that a browser shows.", Text, Json, Html);
    private readonly OutputOption output = OutputOption.Build();
    private readonly Option<bool> exitCode = new("--exit-code") { Description = "Ends with 1 where there is any difference, with 0 where all tasks are the same." };
    private readonly Option<double?> confidence = ShareOption.Build("--min-confidence", "How sure it must be that one task continues another; 0.5 unless given.");
    private readonly LexiconOption lexicon = LexiconOption.Build();
    private readonly CommandConsole console;

    private DiffCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        DiffCommand diff = new(console);
        Command command = new("diff", "Shows what became of the tasks of a plan: continued, moved, split, merged, dropped or new.")
        {
            diff.old, diff.current, diff.more, diff.preset, diff.upper, diff.format, diff.output, diff.exitCode, diff.confidence, diff.lexicon,
        };
        command.SetAction(diff.Run);
        HelpExamples.Attach(
            command,
            "workplan diff 2020.txt 2021.txt",
            "workplan diff 2020.txt 2021.txt --format html -o changes.html",
            "workplan diff 2019.txt 2020.txt 2021.txt",
            "workplan diff province.txt city.txt --preset levels",
            "workplan diff city-a.txt city-b.txt --preset regions --format json > both.json",
            "workplan diff city-2020.txt city-2021.txt --upper province-2021.txt",
            "curl -s https://example.org/plan.txt | workplan diff 2020.txt - --exit-code");
        return command;
    }

    private int Run(ParseResult result)
    {
        ImmutableArray<string> plans = [result.GetValue(old)!, result.GetValue(current)!, .. result.GetValue(more) ?? []];
        ImmutableArray<string> inputs = result.GetValue(upper) is { } above ? [.. plans, above] : plans;
        Check(result, plans, inputs);
        string? file = output.Read(result, inputs);
        if (!new DocumentSet(console, new Analyzers(() => lexicon.Read(result))).TryRead(inputs, out ImmutableArray<AnalyzedDocument>? documents))
        {
            return ExitCode.UnreadInput;
        }

        PlanDifference difference = documents.Value is [var lastYear, var thisYear, var aboveThem] && inputs.Length > plans.Length
            ? PlanDifference.Between(aboveThem, lastYear, thisYear)
            : PlanDifference.Between(documents.Value, OptionsOf(result));
        OutputOption.Write(file, console, rendered => Render(difference, result.GetValue(format)!, file is null ? console.View : PlanViewOptions.Default, rendered));
        return difference.IsAny && result.GetValue(exitCode) ? ExitCode.Differences : ExitCode.Done;
    }

    private void Check(ParseResult result, ImmutableArray<string> plans, ImmutableArray<string> inputs)
    {
        if (inputs.Count(path => path == InputFile.StandardInputName) > 1)
        {
            throw new UsageException("standard input (-) can be one of the plans only");
        }

        if (inputs.Length > plans.Length)
        {
            CheckWithUpper(result, plans.Length);
        }
        else if (plans.Length > 2 && result.GetValue(preset) is not Years)
        {
            throw new UsageException($"more than two plans are followed from year to year: leave out --preset {result.GetValue(preset)}, or compare two at a time");
        }
    }

    private void CheckWithUpper(ParseResult result, int plans)
    {
        if (plans > 2)
        {
            throw new UsageException("with --upper there are two plans, last year's and this year's; compare further ones without it");
        }

        if (result.GetResult(preset) is { Implicit: false } || result.GetResult(confidence) is not null)
        {
            throw new UsageException("--upper compares by years and by levels, each in its own way: leave out --preset and --min-confidence");
        }

        if (result.GetValue(upper) is { } above && above != InputFile.StandardInputName && Directory.Exists(above))
        {
            throw new UsageException($"{above} is a folder; --upper takes the file of one plan");
        }
    }

    private PlanComparerOptions OptionsOf(ParseResult result)
    {
        PlanComparerOptions options = result.GetValue(preset) switch
        {
            Regions => PlanComparerOptions.Regions,
            Levels => PlanComparerOptions.Levels,
            _ => PlanComparerOptions.Years,
        };
        return result.GetValue(confidence) is { } least ? options with { MinimumConfidence = least } : options;
    }

    private static void Render(PlanDifference difference, string wanted, PlanViewOptions view, Stream rendered)
    {
        if (wanted == Json)
        {
            difference.WriteJson(rendered);
            return;
        }

        using StreamWriter writer = new(rendered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (wanted == Html)
        {
            difference.WritePage(writer);
        }
        else
        {
            difference.WriteText(writer, view);
        }
    }
}
