namespace WorkPlan.Core.Tests.Readme;

/// <summary>The example of both READMEs, word for word between the two markers, so that it is compiled and run.</summary>
internal static class ReadmeExample
{
    internal static void Run()
    {
        // example begins
        string text = File.ReadAllText("samples/district-key-points-2021.txt");
        Plan plan = Plan.Parse(text);
        Console.WriteLine($"{plan.Title} ({plan.Year}), {plan.Metadata.Issuer}");
        foreach (PlanTask task in plan.Tasks)
        {
            string units = string.Join("、", task.EffectiveUnits);
            Console.WriteLine($"{task.Number} {task.Title} [{units}]");
            foreach (Target target in task.Targets)
                Console.WriteLine($"    {target}  ← {plan.Source.Slice(target.Span)}");
        }
        // example ends
    }
}
