using System.Collections.Immutable;
using System.CommandLine;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Cli.Export;
using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;
using WorkPlan.Export;

namespace WorkPlan.Cli.Commands;

/// <summary><c>workplan export</c>: plans as tables, for databases, spreadsheets and statistics.</summary>
internal sealed class ExportCommand
{
    private readonly Argument<string[]> paths = PathArgument.Build(PathArgument.OfCorpus);
    private readonly Option<string?> sqlite = Output("--sqlite", "FILE", "An SQLite database with full-text search; where it exists, plans that changed are replaced and those gone from the folders removed.");
    private readonly Option<string?> csv = Output("--csv", "DIR", "A folder that gets plans.csv, sections.csv, tasks.csv and so on.");
    private readonly Option<string?> jsonLines = Output("--jsonl", "FILE", "JSON, one plan a line; - is standard output.");
    private readonly Option<string?> panel = Output("--panel", "FILE", "A CSV file with one row for each region, year and phrase, for survival analysis; takes --phrase.");
    private readonly Option<string[]> phrases = new("--phrase") { Description = "A phrase for the panel; may be given several times.", HelpName = "PHRASE", Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = false };
    private readonly Option<bool> mark = new("--bom") { Description = "Starts CSV files with a byte order mark, without which Excel does not show Chinese." };
    private readonly LexiconOption lexicon = LexiconOption.Build();
    private readonly CommandConsole console;

    private ExportCommand(CommandConsole console) => this.console = console;

    internal static Command Build(CommandConsole console)
    {
        ExportCommand export = new(console);
        Command command = new("export", "Writes plans as tables: into a database, CSV files, JSON lines, or a panel of regions and years.")
        {
            export.paths, export.sqlite, export.csv, export.jsonLines, export.panel, export.phrases, export.mark, export.lexicon,
        };
        command.SetAction(export.Run);
        HelpExamples.Attach(
            command,
            "workplan export plans/ --sqlite corpus.db",
            "sqlite3 corpus.db \"SELECT title FROM tasks_fts('县管校聘')\"",
            "workplan export plans/ --csv tables --bom",
            "workplan export plans/ --jsonl - | duckdb -c \"SELECT plan.title FROM read_json('/dev/stdin')\"",
            "workplan export plans/ --panel panel.csv --phrase 县管校聘 --phrase 课后服务");
        return command;
    }

    private int Run(ParseResult result)
    {
        Check(result);
        string[] roots = result.GetValue(paths)!;
        Lexicon entries = lexicon.Read(result);
        CorpusInputs listed = new(console);
        listed.Find(roots);
        InputFinder inputs = listed.Documents;
        List<IExportOutput> outputs = [];
        try
        {
            Open(result, inputs, entries, [.. roots.Where(Directory.Exists).Select(InputFile.Slashed)], outputs);
            Progress progress = result.GetValue(jsonLines) == InputFile.StandardInputName && console.HasScreen
                ? Progress.Hidden
                : Progress.Over(inputs.Files.Count, console);
            Analyzers analyzers = new(() => entries);
            int code = new PlanRun(console, inputs).Into(new ExportSink([.. outputs], listed.SourceOf, analyzers), analyzers, progress);
            outputs.ForEach(output => output.Keep());
            return code;
        }
        finally
        {
            outputs.ForEach(output => output.Dispose());
        }
    }

    /// <summary>Opens the outputs, so that what cannot be written is known before anything is read.</summary>
    private void Open(ParseResult result, InputFinder inputs, Lexicon entries, ImmutableArray<string> folders, List<IExportOutput> outputs)
    {
        CsvOptions options = CsvOptions.Default with { HasByteOrderMark = result.GetValue(mark) };
        HashSet<string> taken = new(inputs.Files.Select(file => file.FullPath), StringComparer.Ordinal);
        if (result.GetValue(sqlite) is { } database)
        {
            CheckFile("--sqlite", database, taken);
            outputs.Add(new DatabaseOutput(database, inputs, folders, Fingerprint.Of(lexicon.ReadBytes(result)), console));
        }

        if (result.GetValue(csv) is { } folder)
        {
            CheckFolder(folder);
            outputs.Add(new CsvOutput(folder, options));
        }

        if (result.GetValue(jsonLines) is { } lines)
        {
            CheckFile("--jsonl", lines, taken);
            outputs.Add(new JsonLinesOutput(lines, console));
        }

        if (result.GetValue(panel) is { } table)
        {
            CheckFile("--panel", table, taken);
            outputs.Add(new PanelOutput(table, result.GetValue(phrases)!, entries, options, console));
        }
    }

    private void Check(ParseResult result)
    {
        foreach (Option<string?> output in (Option<string?>[])[sqlite, csv, jsonLines, panel])
        {
            if (result.GetValue(output) is { } path && string.IsNullOrWhiteSpace(path))
            {
                throw new UsageException($"{output.Name} takes the name of a {(output == csv ? "folder" : "file")}");
            }
        }

        bool hasCsv = result.GetValue(csv) is not null || result.GetValue(panel) is not null;
        bool hasPhrases = result.GetValue(phrases) is { Length: > 0 };
        if (!hasCsv && result.GetValue(sqlite) is null && result.GetValue(jsonLines) is null)
        {
            throw new UsageException("nothing to write: add --sqlite FILE, --csv DIR, --jsonl - or --panel FILE");
        }

        if (hasPhrases != (result.GetValue(panel) is not null))
        {
            throw new UsageException(hasPhrases ? "--phrase belongs to a panel: add --panel FILE" : "a panel is about phrases: add --phrase 县管校聘, for example");
        }

        if (result.GetValue(mark) && !hasCsv)
        {
            throw new UsageException("--bom is for CSV files: add --csv DIR or --panel FILE");
        }
    }

    /// <summary>An output is neither a folder, nor an input, nor another output.</summary>
    private static void CheckFile(string option, string path, HashSet<string> taken)
    {
        if (path == InputFile.StandardInputName)
        {
            if (option != "--jsonl")
            {
                throw new UsageException($"{option} takes a file; only --jsonl can go to standard output");
            }

            return;
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"{path} is a folder; {option} takes a file");
        }

        if (!taken.Add(Path.GetFullPath(path)))
        {
            throw new UsageException($"{path} is an input or another output; choose another file for {option}");
        }
    }

    private static void CheckFolder(string folder)
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"{folder} is a file; --csv takes a folder");
        }
    }

    private static Option<string?> Output(string name, string value, string description) => new(name) { Description = description, HelpName = value };
}
