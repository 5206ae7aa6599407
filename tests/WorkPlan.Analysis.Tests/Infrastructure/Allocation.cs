namespace WorkPlan.Analysis.Tests.Infrastructure;

/// <summary>Counts the bytes that a piece of work allocates.</summary>
internal static class Allocation
{
    private const int Rounds = 5;

    /// <summary>The least of several rounds: the runtime may take pooled memory back between two of them, which is not the work's doing.</summary>
    internal static long Least(Action work)
    {
        work();
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
    }
}
