namespace WorkPlan.Core.Tests.Infrastructure;

/// <summary>A test that needs the shared corpus and is skipped, with a reason in the report, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedCorpus.SkipReason;
}
