namespace WorkPlan.Documents.Encodings;

/// <summary>Bytes that are no text, and the replacement character that stands for them.</summary>
/// <param name="Position">The place of the replacement character in the text.</param>
/// <param name="Offset">The bytes before them in the file.</param>
/// <param name="Length">Their number.</param>
internal readonly record struct DamagedPlace(int Position, int Offset, int Length);
