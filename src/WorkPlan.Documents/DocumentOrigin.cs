using WorkPlan.Core.Text;

namespace WorkPlan.Documents;

/// <summary>Leads from places of a document's text to the places of its file that they came from. Immutable and safe to share between threads.</summary>
/// <remarks>
/// The text is tiled by runs. A run is kept, character for character as in the file, or made, where all of it stands for one place: a number that a word
/// processor prints, an entity, a line break for a markup element. Looking a place up takes time logarithmic in the number of runs.
/// </remarks>
public sealed class DocumentOrigin
{
    private readonly int[] starts;
    private readonly DocumentPlace[] places;
    private readonly bool[] kept;

    internal DocumentOrigin(int[] starts, DocumentPlace[] places, bool[] kept)
    {
        this.starts = starts;
        this.places = places;
        this.kept = kept;
    }

    /// <summary>The origin of a text that is the file's own, character for character.</summary>
    internal static DocumentOrigin Same { get; } = new([0], [new DocumentPlace("", 0)], [true]);

    /// <summary>The place of the file that a place of the text came from.</summary>
    /// <param name="position">UTF-16 units from the start of <see cref="Document.Text"/>, 0 to its length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public DocumentPlace Locate(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        int found = Array.BinarySearch(starts, position);
        int run = found >= 0 ? found : ~found - 1;
        return run < 0
            ? new DocumentPlace("", 0)
            : kept[run] ? places[run] with { Position = places[run].Position + position - starts[run] } : places[run];
    }

    /// <summary>The places of the file that a span's first and last character came from.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span starts before the text.</exception>
    public (DocumentPlace Start, DocumentPlace Last) Locate(TextSpan span) => (Locate(span.Start), Locate(Math.Max(span.Start, span.End - 1)));
}
