using System.Buffers;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>A list of words that grows in pooled memory, so that a buffer that is used again and again allocates nothing.</summary>
/// <remarks>
/// Not thread-safe: a buffer is for one thread at a time. Disposing it gives the memory back; what was read from it before
/// stays valid, since words are values.
/// <code>
/// using WordBuffer words = new();
/// segmenter.Segment(text, words);
/// foreach (Word word in words) { ... }
/// </code>
/// </remarks>
public sealed class WordBuffer : IDisposable
{
    private const int LeastLength = 256;

    private readonly TextPiece piece = new();
    private Word[] words = [];
    private int count;
    private bool isDisposed;

    /// <summary>An empty buffer.</summary>
    public WordBuffer()
    {
    }

    /// <summary>An empty buffer with room for a number of words.</summary>
    internal WordBuffer(int capacity) => Reserve(capacity);

    /// <summary>The number of words.</summary>
    public int Count => count;

    /// <summary>The word with the given number, counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such word.</exception>
    public Word this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
            return words[index];
        }
    }

    /// <summary>The words so far, without a copy; valid until the next word is added or the buffer is cleared or disposed.</summary>
    public ReadOnlySpan<Word> AsSpan() => words.AsSpan(0, count);

    /// <summary>Goes through the words, without an allocation.</summary>
    public ReadOnlySpan<Word>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <summary>Adds a word behind the others.</summary>
    /// <exception cref="ObjectDisposedException">The buffer has been disposed.</exception>
    public void Add(Word word)
    {
        Reserve(1)[0] = word;
        count++;
    }

    /// <summary>Takes all words out; the memory stays for the next ones.</summary>
    public void Clear() => count = 0;

    /// <summary>Gives the memory back. The buffer is then empty and takes no more words.</summary>
    public void Dispose()
    {
        isDisposed = true;
        count = 0;
        ReturnWords();
        words = [];
        piece.Dispose();
    }

    /// <summary>The words as <c>12 words</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} words");

    /// <summary>The working memory of the segmenter that fills the buffer; it stays with the buffer, so that many short texts cost no more than a long one.</summary>
    internal TextPiece Piece => piece;

    /// <summary>Room for at least <paramref name="room"/> words behind those that are there; <see cref="Commit"/> says how many were written.</summary>
    internal Span<Word> Reserve(int room)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        if (words.Length - count < room)
        {
            Grow(room);
        }

        return words.AsSpan(count);
    }

    /// <summary>Counts the first <paramref name="written"/> words of the room that was reserved.</summary>
    internal void Commit(int written) => count += written;

    /// <summary>The words from <paramref name="start"/> on, to be changed in place.</summary>
    internal Span<Word> From(int start) => words.AsSpan(start, count - start);

    private void Grow(int room)
    {
        long length = Math.Max(Math.Max(LeastLength, (long)words.Length * 2), (long)count + room);
        Word[] larger = ArrayPool<Word>.Shared.Rent((int)Math.Min(length, Array.MaxLength));
        words.AsSpan(0, count).CopyTo(larger);
        ReturnWords();
        words = larger;
    }

    private void ReturnWords()
    {
        if (words.Length > 0)
        {
            ArrayPool<Word>.Shared.Return(words);
        }
    }
}
