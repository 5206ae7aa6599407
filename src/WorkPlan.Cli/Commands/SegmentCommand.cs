using System.CommandLine;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan segment</c>: the words of texts, for reading or as JSON.</summary>
/// <remarks>
/// A line ends at a line feed, with or without a carriage return before it; a carriage return anywhere else is a character of its
/// line and a word of its own. What follows the last line feed is a line unless it is empty.
/// </remarks>
internal sealed class SegmentCommand
{
    private const string Text = "text";
    private const string JsonLines = "jsonl";

    private readonly Argument<string[]> paths = PathArgument.Build($"Files and folders of texts ({FileKinds.Searched}); - is standard input.");
    private readonly Option<string> format = ChoiceOption.Build(
        "--format", "format", "text for words separated by spaces, jsonl for a JSON array of words a line.", Text, JsonLines);

    private readonly Option<bool> raw = new("--raw") { Description = "Takes the text as given: without it, the text is repaired first." };
    private readonly Option<bool> noModel = new("--no-hmm") { Description = "Joins no characters to words that the dictionary does not have." };
    private readonly Option<bool> search = new("--search") { Description = "Puts the short words inside a longer one before it; the words then overlap." };
    private readonly CommandConsole console;

    private SegmentCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        SegmentCommand segment = new(console);
        Command command = new("segment", "Shows the words of texts, line by line.") { segment.paths, segment.raw, segment.format, segment.noModel, segment.search };
        command.SetAction(segment.Run);
        HelpExamples.Attach(
            command,
            "workplan segment plan.txt",
            "workplan segment --raw --format jsonl plan.txt",
            "workplan segment --raw --format jsonl --no-hmm --search plan.txt > words.jsonl");
        return command;
    }

    private int Run(ParseResult result)
    {
        WordSegmenter segmenter = WordSegmenter.Create(new WordSegmenterOptions
        {
            UnknownWords = result.GetValue(noModel) ? UnknownWords.None : UnknownWords.HiddenMarkovModel,
            Mode = result.GetValue(search) ? SegmentationMode.Search : SegmentationMode.Accurate,
        });
        InputFinder inputs = new(console);
        inputs.Find(result.GetValue(paths)!);
        using WordLineWriter writer = new(console, segmenter, result.GetValue(format) == JsonLines ? WordLineFormat.Json : WordLineFormat.Spaced);
        DocumentReader reader = new(console);
        int failures = 0;
        foreach (InputFile file in inputs.Files)
        {
            console.Cancellation.ThrowIfCancellationRequested();
            failures += TryWrite(file, reader, result.GetValue(raw), writer) ? 0 : 1;
        }

        writer.Flush();
        return failures + inputs.Failures == 0 ? ExitCode.Done : ExitCode.UnreadInput;
    }

    private bool TryWrite(InputFile file, DocumentReader reader, bool isRaw, WordLineWriter writer)
    {
        try
        {
            (string text, string? warning) = reader.ReadText(file);
            if (warning is not null)
            {
                console.Complain($"{file.Name}: {warning}");
            }

            writer.Write(isRaw ? text : TextCleaner.Clean(text).Text);
            return true;
        }
        catch (InputException failure)
        {
            console.Complain($"{file.Name}: {failure.Message}");
            return false;
        }
    }
}
