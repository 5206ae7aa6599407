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

if (args is ["--reuse", string plans])
{
    ReuseRun.Write(int.Parse(plans, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
    return;
}

if (args is ["--write-peer-inputs", string inputs])
{
    PeerInputs.Write(inputs);
    return;
}

if (args is ["--peer", string measured])
{
    PeerRun.Write(measured, Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(PlanInputs).Assembly).Run(args, new BenchmarkConfiguration());
