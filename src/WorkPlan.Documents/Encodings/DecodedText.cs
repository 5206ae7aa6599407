using System.Collections.Immutable;

namespace WorkPlan.Documents.Encodings;

/// <summary>The text of a file.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The name of the encoding it was decoded with.</param>
/// <param name="Damage">What could not be decoded, in the order of the text.</param>
internal sealed record DecodedText(string Text, string Encoding, ImmutableArray<DamagedPlace> Damage);
