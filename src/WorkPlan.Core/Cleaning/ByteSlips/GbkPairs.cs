using System.Text;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>The two-byte characters of code page 936, by their bytes and by themselves. Immutable.</summary>
/// <remarks>
/// Pairs that the code page maps to private use, or to nothing, count as vanished: a page shows nothing for them.
/// Rows 0x81-0xA0, and trail bytes in the ASCII range, hold the characters that GBK added to GB 2312, most of them traditional.
/// </remarks>
internal sealed class GbkPairs
{
    internal const byte FirstLead = 0x81;
    internal const byte LastLead = 0xFE;
    internal const byte FirstTrail = 0x40;
    internal const byte LastTrail = 0xFE;

    private const int CodePage = 936;
    private const int RowLength = LastTrail - FirstTrail + 1;
    private const int RowCount = LastLead - FirstLead + 1;

    private readonly char[] _characters = new char[RowCount * RowLength];
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private readonly bool[] _vanishing = new bool[ushort.MaxValue + 1];
    private readonly bool[] _vanishingTrails = new bool[byte.MaxValue + 1];

    internal GbkPairs()
    {
        FillCharacters();
        FillCodes();
    }

    /// <summary>The character of a pair, or U+0000 where it has none or the bytes make no pair.</summary>
    internal char Decode(byte lead, byte trail) =>
        IsLead(lead) && IsTrail(trail) ? _characters[((lead - FirstLead) * RowLength) + trail - FirstTrail] : '\0';

    /// <summary>The pair of a character, lead byte high, or 0 where it has none.</summary>
    internal int Encode(char character) => _codes[character];

    /// <summary>Whether two bytes have the form of a pair that shows nothing.</summary>
    internal bool Vanishes(byte lead, byte trail) => _vanishing[(lead << 8) | trail];

    /// <summary>Whether a trail byte that is read as a lead byte can vanish with the lead byte that follows it.</summary>
    internal bool CanVanish(byte trail) => _vanishingTrails[trail];

    internal static bool IsLead(int value) => value is >= FirstLead and <= LastLead;

    internal static bool IsTrail(int value) => value is >= FirstTrail and <= LastTrail;

    /// <summary>Decodes all pairs in one call; a line feed after each keeps them apart, whatever a wrong pair gives.</summary>
    private void FillCharacters()
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
        byte[] bytes = new byte[RowCount * RowLength * 3];
        for (int pair = 0; pair < RowCount * RowLength; pair++)
        {
            bytes[pair * 3] = (byte)((pair / RowLength) + FirstLead);
            bytes[(pair * 3) + 1] = (byte)((pair % RowLength) + FirstTrail);
            bytes[(pair * 3) + 2] = (byte)'\n';
        }

        ReadOnlySpan<char> rest = encoding.GetString(bytes);
        for (int pair = 0; pair < _characters.Length; pair++)
        {
            int end = rest.IndexOf('\n');
            _characters[pair] = end == 1 && !IsInvisible(rest[0]) ? rest[0] : '\0';
            rest = rest[(end + 1)..];
        }
    }

    private void FillCodes()
    {
        for (int pair = 0; pair < _characters.Length; pair++)
        {
            int lead = (pair / RowLength) + FirstLead;
            int trail = (pair % RowLength) + FirstTrail;
            if (_characters[pair] != '\0')
            {
                _codes[_characters[pair]] = (ushort)((lead << 8) | trail);
            }
            else if (trail != 0x7F)
            {
                _vanishing[(lead << 8) | trail] = true;
                _vanishingTrails[lead] |= IsLead(trail);
            }
        }
    }

    private static bool IsInvisible(char character) => character is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or < '\u00A0';
}
