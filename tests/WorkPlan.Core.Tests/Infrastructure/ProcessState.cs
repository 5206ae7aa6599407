namespace WorkPlan.Core.Tests.Infrastructure;

/// <summary>Tests that change what belongs to the whole process, such as the current folder, run alone.</summary>
[CollectionDefinition(nameof(ProcessState), DisableParallelization = true)]
public class ProcessState;
