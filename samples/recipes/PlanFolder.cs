using System.Text;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Regions;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;
using WorkPlan.Core.Text;
using WorkPlan.Export;

/// <summary>What every recipe starts from: the plans of a folder, read and counted, and the file that its page goes to.</summary>
/// <remarks>
/// dotnet run RECIPE.cs [FOLDER] [OUT.html]: FOLDER is samples/corpus unless named, OUT.html a file in the current directory. Every .txt
/// below the folder is read as UTF-8, in ordinal order of the paths. -- --help says so. Exit codes: 0 a page was written, 1 the plans do not
/// answer the question, 2 there is nothing to read or nowhere to write.
/// </remarks>
internal sealed class PlanFolder
{
    private const int LongestQuote = 120;

    private readonly Dictionary<CorpusPlan, PlanAnalysis> analyses = [];
    private readonly string page;

    /// <param name="args">What the program was called with.</param>
    /// <param name="page">The page's file unless another is named.</param>
    /// <param name="more">Names of arguments behind the folder and the page.</param>
    public PlanFolder(string[] args, string page, params string[] more)
    {
        if (args.FirstOrDefault(arg => arg.StartsWith('-')) is { } option)
        {
            Explain(option, page, more);
        }

        if (args.Length > 2 + more.Length)
        {
            GiveUp(2, $"{args[2 + more.Length]} is one argument too many; -- --help names those that are taken.");
        }

        string recipes = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
        string folder = args.Length > 0 ? args[0] : Path.Combine(recipes, "..", "corpus");
        this.page = args.Length > 1 ? args[1] : page;
        if (Path.GetDirectoryName(Path.GetFullPath(this.page)) is { } place && !Directory.Exists(place))
        {
            GiveUp(2, $"{place}, where the page is to be written, is no folder.");
        }

        if (!Directory.Exists(folder))
        {
            GiveUp(2, $"{folder} is no folder.");
        }

        WordSegmenter segmenter = new();
        PhraseMatcher matcher = new(Lexicon.ReadDefault());
        Gazetteer gazetteer = Gazetteer.ReadDefault();
        foreach (string id in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            Plan plan = Plan.Parse(File.ReadAllText(Path.Combine(folder, id), Encoding.UTF8));
            PlanAnalysis analysis = PlanAnalysis.Analyze(plan, segmenter, matcher);
            analyses.Add(CorpusPlan.Read(analysis, new CorpusSource(id), gazetteer), analysis);
        }

        if (analyses.Count == 0)
        {
            GiveUp(2, $"{folder} holds no .txt file.");
        }

        Corpus = PlanCorpus.Of(analyses.Keys.OrderBy(plan => plan.Id, StringComparer.Ordinal));
    }

    /// <summary>The plans, counted.</summary>
    public PlanCorpus Corpus { get; }

    /// <summary>The same plan with its text.</summary>
    public PlanAnalysis this[CorpusPlan plan] => analyses[plan];

    /// <summary>Each plan with the plan of its region of the year before; of several plans of a year, the one with most tasks counts.</summary>
    public IEnumerable<(CorpusPlan Plan, CorpusPlan Before)> Successions() =>
        from plan in Yearly()
        join before in Yearly() on (plan.Region, plan.Year) equals (before.Region, before.Year + 1)
        select (plan, before);

    /// <summary>One plan for each region and year, in the order of the years.</summary>
    public IEnumerable<CorpusPlan> Yearly() => Corpus.Plans
        .Where(plan => plan.Year is not null && plan.Region.IsKnown && plan.Tasks > 0)
        .GroupBy(plan => (plan.Region, plan.Year))
        .Select(plans => plans.MaxBy(plan => plan.Tasks)!)
        .OrderBy(plan => plan.Year).ThenBy(plan => plan.Region.Path, StringComparer.Ordinal);

    /// <summary>Where a place is: path:line:column, as editors open it.</summary>
    public string Cite(CorpusPlan plan, TextSpan span) => $"{plan.Id}:{analyses[plan].Plan.Source.GetLinePosition(span.Start)}";

    /// <summary>The sentence around a place, as the source has it.</summary>
    public string Quote(CorpusPlan plan, TextSpan span)
    {
        string text = analyses[plan].Plan.Source.Text;
        int start = text.LastIndexOfAny(['。', '；', '\n'], Math.Max(0, span.Start - 1)) + 1;
        int end = text.IndexOfAny(['。', '；', '\r', '\n'], Math.Min(span.Start + 1, text.Length));
        string sentence = text[start..(end < 0 ? text.Length : end)].Trim();
        return sentence.Length <= LongestQuote ? sentence : sentence[..LongestQuote] + "…";
    }

    /// <summary>Writes the page and says where it is.</summary>
    public void Save(ResearchPage answer)
    {
        using StreamWriter writer = new(page, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        answer.Write(writer);
        Console.WriteLine(Path.GetFullPath(page));
    }

    /// <summary>Ends the program where the plans do not answer the question.</summary>
    public static void GiveUp(string reason) => GiveUp(1, reason);

    private static void Explain(string option, string page, string[] more)
    {
        if (option is not ("--help" or "-h"))
        {
            GiveUp(2, $"{option} is no option; -- --help names what is taken.");
        }

        string recipe = Path.GetFileName((string)AppContext.GetData("EntryPointFilePath")!);
        Console.WriteLine($"dotnet run {recipe} [FOLDER] [OUT.html]{string.Concat(more.Select(name => $" [{name}]"))}");
        Console.WriteLine($"FOLDER    a folder of plans, .txt in UTF-8, with folders below (samples/corpus)");
        Console.WriteLine($"OUT.html  the page to write ({page})");
        Environment.Exit(0);
    }

    private static void GiveUp(int code, string reason)
    {
        Console.Error.WriteLine(reason);
        Environment.Exit(code);
    }
}
