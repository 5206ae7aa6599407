namespace WorkPlan.Core.Tests.Promises;

/// <summary>A promise of the design that a text shows to be broken.</summary>
public sealed class PromiseBrokenException : Exception
{
    public PromiseBrokenException()
    {
    }

    public PromiseBrokenException(string message)
        : base(message)
    {
    }

    public PromiseBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
