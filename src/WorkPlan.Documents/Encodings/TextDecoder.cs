using System.Collections.Immutable;
using System.Text;

namespace WorkPlan.Documents.Encodings;

/// <summary>Decodes the bytes of a text by its byte order mark, else by <see cref="EncodingGuess"/>.</summary>
internal static class TextDecoder
{
    /// <summary>A text of which more than this share cannot be decoded is taken for binary, if it has more than a few such places.</summary>
    private const double MostDamage = 0.1;

    private const int FewPlaces = 4;

    /// <param name="bytes">All of the file.</param>
    /// <param name="label">What the file says of its encoding; null where it says nothing. It decides between encodings that fit equally well.</param>
    /// <exception cref="DocumentException">The bytes are no text.</exception>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, string? label)
    {
        DecodedText decoded = DecodeAny(bytes, label);
        if (decoded.Text.Contains('\0', StringComparison.Ordinal))
        {
            throw NoText(hasNul: true);
        }

        return decoded.Damage.Length > FewPlaces + (decoded.Text.Length * MostDamage)
            ? throw NoText(hasNul: false)
            : decoded;
    }

    private static DocumentException NoText(bool hasNul) => new(hasNul
        ? "a binary file, not text (it has NUL characters)"
        : "a binary file, or text in an encoding other than UTF-8, UTF-16, GB18030 and Big5");

    private static DecodedText DecodeAny(ReadOnlySpan<byte> bytes, string? label)
    {
        foreach (TextEncoding encoding in TextEncoding.All)
        {
            if (!encoding.Mark.IsEmpty && bytes.StartsWith(encoding.Mark.AsSpan()))
            {
                return Decode(bytes, encoding.Mark.Length, encoding);
            }
        }

        return EncodingGuess.Of(bytes, label) is { } guessed ? Decode(bytes, 0, guessed) : throw NoText(bytes.Contains((byte)0));
    }

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, int start, TextEncoding encoding)
    {
        if (encoding.IsUtf16)
        {
            string units = encoding.Decoder.GetString(bytes[start..]);
            return new DecodedText(units, encoding.Name, LocateUnits(bytes, start, units, encoding));
        }

        DamageRecorder recorder = new(start);
        Encoding recording = (Encoding)encoding.Decoder.Clone();
        recording.DecoderFallback = recorder;
        string text = recording.GetString(bytes[start..]);
        return new DecodedText(text, encoding.Name, Locate(bytes, start, recorder.Places, encoding.Decoder));
    }

    /// <summary>In UTF-16 each character has its two bytes: lone surrogates, and half a character at the end.</summary>
    private static ImmutableArray<DamagedPlace> LocateUnits(ReadOnlySpan<byte> bytes, int start, string text, TextEncoding encoding)
    {
        ImmutableArray<DamagedPlace>.Builder damage = ImmutableArray.CreateBuilder<DamagedPlace>();
        for (int at = text.IndexOf('\uFFFD', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\uFFFD', at + 1))
        {
            int offset = start + (2 * at);
            int length = Math.Min(2, bytes.Length - offset);
            if (length < 2 || !IsReplacement(bytes.Slice(offset, 2), encoding))
            {
                damage.Add(new DamagedPlace(at, offset, length));
            }
        }

        return damage.ToImmutable();
    }

    private static bool IsReplacement(ReadOnlySpan<byte> unit, TextEncoding encoding) =>
        encoding == TextEncoding.Utf16Little ? unit is [0xFD, 0xFF] : unit is [0xFF, 0xFD];

    /// <summary>Finds the places of the text, from one damaged place to the next.</summary>
    private static ImmutableArray<DamagedPlace> Locate(ReadOnlySpan<byte> bytes, int start, List<(int Offset, int Length)> places, Encoding decoder)
    {
        if (places.Count == 0)
        {
            return [];
        }

        ImmutableArray<DamagedPlace>.Builder damage = ImmutableArray.CreateBuilder<DamagedPlace>(places.Count);
        (int position, int read) = (0, start);
        foreach ((int offset, int length) in places)
        {
            position += offset > read ? decoder.GetCharCount(bytes[read..offset]) : 0;
            damage.Add(new DamagedPlace(position, offset, length));
            position++;
            read = Math.Max(read, offset + length);
        }

        return damage.MoveToImmutable();
    }
}
