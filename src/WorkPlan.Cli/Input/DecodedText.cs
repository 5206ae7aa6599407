using System.Globalization;
using Humanizer;

namespace WorkPlan.Cli.Input;

/// <summary>The text of a file.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The name of the encoding it was decoded with.</param>
/// <param name="Replaced">The places that were no text in that encoding and stand as U+FFFD.</param>
internal sealed record DecodedText(string Text, string Encoding, int Replaced)
{
    /// <summary>What could not be decoded, in words; null where all could.</summary>
    internal string? Warning => Replaced == 0
        ? null
        : $"read as {Encoding}, with {"place".ToQuantity(Replaced, "N0", CultureInfo.InvariantCulture)} that cannot be decoded (U+FFFD in the text)";
}
