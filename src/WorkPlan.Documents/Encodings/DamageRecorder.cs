using System.Text;

namespace WorkPlan.Documents.Encodings;

/// <summary>Puts U+FFFD for what cannot be decoded, and keeps where it was.</summary>
/// <param name="start">The bytes of the file before those that are decoded.</param>
internal sealed class DamageRecorder(int start) : DecoderFallback
{
    /// <summary>The offset and length of each place, in order. Decoders that count before they decode report each place twice: the last run counts.</summary>
    internal List<(int Offset, int Length)> Places { get; } = [];

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer()
    {
        Places.Clear();
        return new Buffer(this);
    }

    private void Add(int offset, int length)
    {
        if (Places.Count > 0 && start + offset <= Places[^1].Offset)
        {
            Places.Clear();
        }

        Places.Add((start + offset, length));
    }

    private sealed class Buffer(DamageRecorder recorder) : DecoderFallbackBuffer
    {
        private bool isPending;

        public override int Remaining => isPending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            recorder.Add(Math.Max(0, index), bytesUnknown.Length);
            isPending = true;
            return true;
        }

        public override char GetNextChar()
        {
            char next = isPending ? '\uFFFD' : '\0';
            isPending = false;
            return next;
        }

        public override bool MovePrevious() => false;
    }
}
