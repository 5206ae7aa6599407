namespace WorkPlan.Export;

/// <summary>A database cannot be opened or written; the message says why, and what was there is as it was.</summary>
public sealed class PlanDatabaseException : IOException
{
    /// <summary>A database cannot be opened or written.</summary>
    public PlanDatabaseException()
    {
    }

    /// <summary>A database cannot be opened or written.</summary>
    public PlanDatabaseException(string message)
        : base(message)
    {
    }

    /// <summary>A database cannot be opened or written.</summary>
    public PlanDatabaseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
