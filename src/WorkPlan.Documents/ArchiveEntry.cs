namespace WorkPlan.Documents;

/// <summary>A file of an archive.</summary>
/// <param name="Name">
/// The archive's name, and behind a slash the file's own: parts parted by slashes, without drives, roots, <c>.</c> and <c>..</c>; a label, never a path
/// to write to.
/// </param>
/// <param name="Bytes">Its bytes, unpacked; empty where they cannot be read.</param>
/// <param name="Failure">Why it cannot be read, in a sentence without its name; null where it can.</param>
public sealed record ArchiveEntry(string Name, ReadOnlyMemory<byte> Bytes, string? Failure)
{
    /// <summary>The name, and the failure where there is one.</summary>
    public override string ToString() => Failure is null ? Name : $"{Name}: {Failure}";
}
