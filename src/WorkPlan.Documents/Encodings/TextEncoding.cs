using System.Collections.Immutable;
using System.Text;

namespace WorkPlan.Documents.Encodings;

/// <summary>An encoding that Chinese texts come in.</summary>
/// <param name="Name">Its name in the JSON.</param>
/// <param name="Mark">Its byte order mark; empty where it has none.</param>
/// <param name="Labels">The names that pages give it, in small letters.</param>
/// <param name="Decoder">What decodes it; anything undecodable becomes U+FFFD.</param>
internal sealed record TextEncoding(string Name, ImmutableArray<byte> Mark, ImmutableArray<string> Labels, Encoding Decoder)
{
    internal static TextEncoding Utf8 { get; } = new("utf-8", [0xEF, 0xBB, 0xBF], ["utf-8", "utf8"], Encoding.UTF8);

    internal static TextEncoding Gb18030 { get; } = new("gb18030", [0x84, 0x31, 0x95, 0x33], ["gb18030", "gbk", "gb2312", "gb_2312-80", "x-gbk", "hz-gb-2312", "cp936"], Chinese("GB18030"));

    internal static TextEncoding Big5 { get; } = new("big5", [], ["big5", "big5-hkscs", "x-x-big5", "cp950"], Chinese("big5"));

    internal static TextEncoding Utf16Little { get; } = new("utf-16le", [0xFF, 0xFE], ["utf-16", "utf-16le", "unicode"], Encoding.Unicode);

    internal static TextEncoding Utf16Big { get; } = new("utf-16be", [0xFE, 0xFF], ["utf-16be"], Encoding.BigEndianUnicode);

    internal bool IsUtf16 => Name.StartsWith("utf-16", StringComparison.Ordinal);

    /// <summary>All of them; of two that fit a text equally well the earlier is taken.</summary>
    internal static ImmutableArray<TextEncoding> All { get; } = [Utf8, Gb18030, Big5, Utf16Little, Utf16Big];

    private static Encoding Chinese(string name) => CodePagesEncodingProvider.Instance.GetEncoding(
        name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
