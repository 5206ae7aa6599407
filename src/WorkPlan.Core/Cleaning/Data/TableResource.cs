using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace WorkPlan.Core.Cleaning.Data;

/// <summary>Reads an embedded table from its beginning to its end; all numbers are little-endian.</summary>
/// <remarks>The tables are this assembly's own, so a missing or short one is a broken build and throws.</remarks>
internal ref struct TableResource
{
    private ReadOnlySpan<byte> _rest;

    private TableResource(ReadOnlySpan<byte> bytes) => _rest = bytes;

    /// <summary>Opens the embedded table with the given file name.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without the table.</exception>
    internal static TableResource Open(string fileName)
    {
        using Stream stream = typeof(TableResource).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidOperationException($"The embedded table {fileName} is missing.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new TableResource(bytes);
    }

    /// <summary>Takes the next 16-bit number.</summary>
    internal ushort ReadUInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

    /// <summary>Takes the next <paramref name="count"/> bytes, without a copy.</summary>
    internal ReadOnlySpan<byte> ReadBytes(int count) => Take(count);

    /// <summary>Takes the next <paramref name="count"/> 16-bit numbers.</summary>
    internal ushort[] ReadUInt16s(int count)
    {
        ushort[] numbers = MemoryMarshal.Cast<byte, ushort>(Take(count * sizeof(ushort))).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }

        return numbers;
    }

    /// <summary>Takes the next <paramref name="count"/> 32-bit numbers.</summary>
    internal uint[] ReadUInt32s(int count)
    {
        uint[] numbers = MemoryMarshal.Cast<byte, uint>(Take(count * sizeof(uint))).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }

        return numbers;
    }

    /// <summary>Takes the next <paramref name="count"/> 64-bit numbers.</summary>
    internal ulong[] ReadUInt64s(int count)
    {
        ulong[] numbers = MemoryMarshal.Cast<byte, ulong>(Take(count * sizeof(ulong))).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        }

        return numbers;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
