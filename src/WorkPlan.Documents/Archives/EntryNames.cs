using System.Text;

namespace WorkPlan.Documents.Archives;

/// <summary>Names of files in archives.</summary>
internal static class EntryNames
{
    /// <summary>How names that are not marked as UTF-8 are read: as UTF-8 where they are that, else as Windows in China writes them.</summary>
    internal static Encoding Encoding { get; } = new NameEncoding();

    /// <summary>A name as a label: slashes between parts, nothing that leads upwards or to a root.</summary>
    internal static string Of(string name)
    {
        IEnumerable<string> parts = name.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part is not ("." or "..") && !(part.Length == 2 && part[1] == ':'))
            .Select(part => string.Concat(part.Select(c => char.IsControl(c) ? '_' : c)));
        return string.Join('/', parts);
    }

    internal static bool IsPassedOver(string label) =>
        label.Length == 0 || label.Split('/').Any(part => part.StartsWith('.') || part == "__MACOSX");

    /// <summary>ZIP says nothing of the encoding of most names: it is told by the bytes.</summary>
    private sealed class NameEncoding : Encoding
    {
        private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

        public override int GetCharCount(byte[] bytes, int index, int count) => Of(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
            Of(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

        public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

        public override int GetMaxCharCount(int byteCount) => Math.Max(Strict.GetMaxCharCount(byteCount), Chinese.GetMaxCharCount(byteCount));

        private static Encoding Of(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes) ? Strict : Chinese;
    }
}
