using System.CommandLine;
using System.Globalization;
using System.Text;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Core;
using WorkPlan.Export;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan kwic</c>: every place of a phrase or pattern with the words around it.</summary>
internal sealed class KwicCommand
{
    private const string Text = "text";
    private const string JsonLines = "jsonl";

    private readonly Argument<string> pattern = new("PATTERN") { Description = "A text or pattern: {县|区}管校聘. Quotation marks, width and case do not matter." };
    private readonly Argument<string[]> paths = PathArgument.Build(PathArgument.OfCorpus);
    private readonly Option<string> format = ChoiceOption.Build("--format", "format", "text to read, jsonl for a JSON object a line.", Text, JsonLines);
    private readonly Option<int> context = new("--context", "-c") { Description = "The most characters shown before and behind; 20 unless given.", HelpName = "N", DefaultValueFactory = _ => KwicOptions.Default.Context };
    private readonly CommandConsole console;

    private KwicCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        KwicCommand kwic = new(console);
        kwic.context.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > KwicText.WidestContext))
            {
                result.AddError($"--context takes a number from 0 to {KwicText.WidestContext}");
            }
        });
        Command command = new("kwic", "Shows every place of a phrase or pattern with the words around it.") { kwic.pattern, kwic.paths, kwic.format, kwic.context };
        command.SetAction(kwic.Run);
        HelpExamples.Attach(command, "workplan kwic 县管校聘 plans/", "workplan kwic \"{县|区|市}管校聘\" plans/ --context 40", "workplan kwic 双减 manifest.csv --format jsonl > lines.jsonl");
        return command;
    }

    private int Run(ParseResult result)
    {
        Kwic kwic = MakeKwic(result.GetValue(pattern)!, result.GetValue(context));
        CorpusInputs inputs = new(console);
        inputs.Find(result.GetValue(paths)!);
        bool asJson = result.GetValue(format) == JsonLines;
        int lines = 0;
        Progress progress = console.HasScreen ? Progress.Hidden : Progress.Over(inputs.Documents.Files.Count, console);
        int code = new PlanRun(console, inputs.Documents).Into(
            (file, document) => Render(kwic, Plan.Parse(document.Text), file, asJson),
            (_, rendered) =>
            {
                lines += rendered.Lines;
                if (rendered.Lines > 0)
                {
                    console.WriteOut(rendered.Content);
                }
            },
            progress);
        if (lines == 0)
        {
            console.Complain($"no place has '{result.GetValue(pattern)}'");
        }

        return code;
    }

    private static Kwic MakeKwic(string pattern, int context)
    {
        try
        {
            return new Kwic(pattern, new KwicOptions { Context = context });
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw new UsageException($"'{pattern}' cannot be looked for: {fault.Message}");
        }
    }

    private (byte[] Content, int Lines) Render(Kwic kwic, Plan plan, InputFile file, bool asJson)
    {
        IReadOnlyList<KwicLine> lines = kwic.Search(plan);
        using MemoryStream rendered = new();
        if (asJson)
        {
            KwicJson.Write(lines, file.Name, rendered);
        }
        else
        {
            using StreamWriter writer = new(rendered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            KwicText.Write(lines, file.Name, writer, console.View);
        }

        return (rendered.ToArray(), lines.Count);
    }
}
