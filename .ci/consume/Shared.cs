// Reads every plan of a folder, analyzes it, compares it with the one before, writes it as JSON and prints how many tasks and phrases there are.
using System.Text;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Analysis.Regions;
using WorkPlan.Analysis.Segmentation;
using WorkPlan.Core;
using WorkPlan.Core.Text;
using WorkPlan.Export;

WordSegmenter segmenter = new();
PhraseMatcher matcher = new(Lexicon.ReadDefault());
Gazetteer gazetteer = Gazetteer.ReadDefault();
int tasks = 0;
int phrases = 0;
PlanAnalysis? last = null;
foreach (string path in Directory.EnumerateFiles(args[0], "*.txt").Order(StringComparer.Ordinal))
{
    byte[] bytes = File.ReadAllBytes(path);
    PlanAnalysis analysis = PlanAnalysis.Analyze(Plan.Parse(SourceText.From(Encoding.UTF8.GetString(bytes), path)), segmenter, matcher, gazetteer);
    tasks += analysis.Plan.Tasks.Count();
    phrases += analysis.Phrases.Length;
    using MemoryStream json = new();
    PlanJson.Write(analysis, SourceInfo.FromBytes(path, "utf-8", bytes), json);
    Console.WriteLine($"{Path.GetFileName(path)}: {analysis}, {json.Length} bytes of JSON, {PlanComparer.Compare(last ?? analysis, analysis)}");
    last = analysis;
}

Console.WriteLine($"{phrases} phrases");
Console.WriteLine($"{tasks} tasks");
