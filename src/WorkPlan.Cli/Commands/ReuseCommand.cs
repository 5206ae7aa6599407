using System.CommandLine;
using System.Text;
using WorkPlan.Analysis.Reuse;
using WorkPlan.Cli.Input;
using WorkPlan.Export;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan reuse</c>: what plans took from each other.</summary>
internal sealed class ReuseCommand
{
    private const string Text = "text";
    private const string Csv = "csv";

    private readonly Argument<string[]> paths = PathArgument.Build(PathArgument.OfCorpus);
    private readonly Option<string> format = ChoiceOption.Build("--format", "format", "text to read, csv for one row a passage with both places and quotations.", Text, Csv);
    private readonly OutputOption output = OutputOption.Build();
    private readonly Option<bool> mark = new("--bom") { Description = "Starts the CSV file with a byte order mark, without which Excel does not show Chinese." };
    private readonly LexiconOption lexicon = LexiconOption.Build();
    private readonly CommandConsole console;

    private ReuseCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        ReuseCommand reuse = new(console);
        Command command = new("reuse", "Finds the clauses that plans took from each other: from the level above, from neighbours, from last year.")
        {
            reuse.paths, reuse.format, reuse.output, reuse.mark, reuse.lexicon,
        };
        command.SetAction(reuse.Run);
        HelpExamples.Attach(command, "workplan reuse plans/", "workplan reuse plans/ --format csv --bom -o passages.csv");
        return command;
    }

    private int Run(ParseResult result)
    {
        string[] given = result.GetValue(paths)!;
        string? file = output.Read(result, given);
        CorpusInputs inputs = new(console);
        inputs.FindFiles(given);
        List<ReusePlan> plans = [];
        int code = new CorpusRun(console, inputs, new Analyzers(() => lexicon.Read(result))).Read(ReusePlan.Read, plans.Add);
        ReuseResult reuse = TextReuse.Find(plans);
        OutputOption.Write(file, console, rendered =>
        {
            if (result.GetValue(format) == Csv)
            {
                Quotations quotations = new(console, inputs.Documents);
                ReuseTable.Write(reuse, quotations.SourceOf, rendered, CsvOptions.Default with { HasByteOrderMark = result.GetValue(mark) });
                return;
            }

            using StreamWriter writer = new(rendered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            ReuseSummary.Write(reuse, writer, file is null ? console.View : PlanViewOptions.Default);
        });
        return code;
    }
}
