namespace WorkPlan.Core.Parsing.Outline;

/// <summary>Either a piece of text or an entry.</summary>
internal readonly record struct OutlinePart(Piece? Piece, Entry? Entry)
{
    internal static OutlinePart Of(Piece piece) => new(piece, null);

    internal static OutlinePart Of(Entry entry) => new(null, entry);
}
