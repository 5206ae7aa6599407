// Reads every plan of a folder, writes each as JSON and prints how many tasks there are.
using System.Text;
using WorkPlan.Core;
using WorkPlan.Core.Text;
using WorkPlan.Export;

int tasks = 0;
foreach (string path in Directory.EnumerateFiles(args[0], "*.txt").Order(StringComparer.Ordinal))
{
    byte[] bytes = File.ReadAllBytes(path);
    Plan plan = Plan.Parse(SourceText.From(Encoding.UTF8.GetString(bytes), path));
    tasks += plan.Tasks.Count();
    using MemoryStream json = new();
    PlanJson.Write(plan, SourceInfo.FromBytes(path, "utf-8", bytes), json);
    Console.WriteLine($"{Path.GetFileName(path)}: {plan}, {json.Length} bytes of JSON");
}

Console.WriteLine($"{tasks} tasks");
