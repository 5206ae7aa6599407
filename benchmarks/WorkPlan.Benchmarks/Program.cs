using BenchmarkDotNet.Running;
using WorkPlan.Benchmarks;

if (args is ["--quick", ..])
{
    QuickRun.Write(Console.Out);
    return;
}

if (args is ["--profiles", ..])
{
    QuickRun.WriteProfiles(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(PlanInputs).Assembly).Run(args, new BenchmarkConfiguration());
