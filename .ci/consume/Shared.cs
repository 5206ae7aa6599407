// Reads every plan of a folder, writes each as JSON and prints how many tasks there are.
using WorkPlan.Core;
using WorkPlan.Core.Text;
using WorkPlan.Export;

int tasks = 0;
foreach (string path in Directory.EnumerateFiles(args[0], "*.txt").Order(StringComparer.Ordinal))
{
    Plan plan = Plan.Parse(SourceText.From(File.ReadAllText(path), path));
    tasks += plan.Tasks.Count();
    using MemoryStream json = new();
    PlanJson.Write(plan, SourceInfo.Of(plan.Source), json);
    Console.WriteLine($"{Path.GetFileName(path)}: {plan}, {json.Length} bytes of JSON");
}

Console.WriteLine($"{tasks} tasks");
