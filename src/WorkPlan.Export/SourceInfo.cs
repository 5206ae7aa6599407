using System.Security.Cryptography;

namespace WorkPlan.Export;

/// <summary>Where a plan's text came from, as the JSON's <c>source</c> says it.</summary>
/// <param name="Path">The file as the user named it; <c>&lt;stdin&gt;</c> for standard input.</param>
/// <param name="Encoding">The encoding that the bytes were decoded with, such as <c>utf-8</c> or <c>gb18030</c>.</param>
/// <param name="Sha256">The SHA-256 of the bytes as read, a byte order mark included: 64 lower-case hexadecimal digits.</param>
public sealed record SourceInfo(string Path, string Encoding, string Sha256)
{
    /// <summary>Describes a source by the bytes that were read.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="encoding"/> is null.</exception>
    public static SourceInfo FromBytes(string path, string encoding, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(encoding);
        return new SourceInfo(path, encoding, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>The path and encoding.</summary>
    public override string ToString() => $"{Path} ({Encoding})";
}
