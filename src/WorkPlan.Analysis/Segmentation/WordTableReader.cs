using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>Reads the embedded table of words from its beginning to its end; all numbers are little-endian.</summary>
/// <remarks>The table is this assembly's own, so a missing or short one is a broken build and throws.</remarks>
internal ref struct WordTableReader
{
    private const string FileName = "word-table.bin";

    private ReadOnlySpan<byte> rest;

    private WordTableReader(ReadOnlySpan<byte> bytes) => rest = bytes;

    /// <summary>Unpacks the table: its length (4), the length of the part that is not compressed (4), that part, and the rest as a deflate stream.</summary>
    internal static WordTableReader Open()
    {
        using Stream stream = typeof(WordTableReader).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"The embedded table {FileName} is missing.");
        Span<byte> lengths = stackalloc byte[2 * sizeof(int)];
        stream.ReadExactly(lengths);
        byte[] bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(lengths)];
        int plainLength = BinaryPrimitives.ReadInt32LittleEndian(lengths[sizeof(int)..]);
        stream.ReadExactly(bytes, 0, plainLength);
        using DeflateStream unpacked = new(stream, CompressionMode.Decompress);
        unpacked.ReadExactly(bytes, plainLength, bytes.Length - plainLength);
        return new WordTableReader(bytes);
    }

    /// <summary>Takes a number.</summary>
    internal int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    /// <summary>Takes a count and as many bytes, without a copy.</summary>
    internal ReadOnlySpan<byte> ReadBytes() => Take(ReadInt32());

    /// <summary>Takes a count and as many doubles.</summary>
    internal double[] ReadDoubles()
    {
        double[] values = MemoryMarshal.Cast<byte, double>(Take(ReadInt32() * sizeof(double))).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            Span<ulong> bits = MemoryMarshal.Cast<double, ulong>(values.AsSpan());
            BinaryPrimitives.ReverseEndianness(bits, bits);
        }

        return values;
    }

    /// <summary>Takes a count and as many numbers, as planes of bytes: all lowest bytes, then all next higher ones, and so on.</summary>
    internal BytePlanes ReadPlanes(int planes)
    {
        int count = ReadInt32();
        return new BytePlanes(Take(count), Take(planes > 1 ? count : 0), Take(planes > 2 ? count : 0));
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        ReadOnlySpan<byte> taken = rest[..length];
        rest = rest[length..];
        return taken;
    }
}
