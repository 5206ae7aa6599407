namespace WorkPlan.Core.Tests.Infrastructure;

/// <summary>A theory over the shared corpus, skipped, with a reason in the report, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedCorpus.SkipReason;
}
