namespace WorkPlan.Core.Tests.Generation;

/// <summary>How much the tasks of a generated plan state.</summary>
public enum FactDensity
{
    /// <summary>As the plans of samples/, which are there to show facts: about twelve targets to a thousand characters.</summary>
    Samples,

    /// <summary>As the annotated real plans: per thousand characters four tasks, one or two targets, two units, two citations.</summary>
    RealPlans,
}
