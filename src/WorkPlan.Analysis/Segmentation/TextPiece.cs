using System.Buffers;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>What is worked out about one piece of a text, character by character, in pooled memory that serves piece after piece.</summary>
/// <remarks>
/// <code>
/// Codes   the characters' codes, and one OutsideCode behind the last
/// Routes  the score of the best path from a character to the end of its block, and one 0 behind the last
/// Steps   the first step of that path, and one 0 behind the last; see CutStep
/// Ends    the model's notes on runs of single characters
/// </code>
/// </remarks>
internal sealed class TextPiece : IDisposable
{
    private int capacity;

    internal ushort[] Codes { get; private set; } = [];

    internal double[] Routes { get; private set; } = [];

    internal ushort[] Steps { get; private set; } = [];

    internal byte[] Ends { get; private set; } = [];

    /// <summary>Makes room for a piece of this length; what was there is lost where it was too small.</summary>
    internal void Reserve(int length)
    {
        if (length < capacity)
        {
            return;
        }

        Dispose();
        Codes = ArrayPool<ushort>.Shared.Rent(length + 1);
        Routes = ArrayPool<double>.Shared.Rent(length + 1);
        Steps = ArrayPool<ushort>.Shared.Rent(length + 1);
        Ends = ArrayPool<byte>.Shared.Rent(length + 1);
        capacity = length + 1;
    }

    /// <summary>Gives the memory back; the next piece takes new.</summary>
    public void Dispose()
    {
        if (capacity == 0)
        {
            return;
        }

        ArrayPool<ushort>.Shared.Return(Codes);
        ArrayPool<double>.Shared.Return(Routes);
        ArrayPool<ushort>.Shared.Return(Steps);
        ArrayPool<byte>.Shared.Return(Ends);
        capacity = 0;
    }
}
