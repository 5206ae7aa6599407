using WorkPlan.Documents.Archives;

namespace WorkPlan.Documents;

/// <summary>Reads the files of a ZIP archive one after the other, archives in it as well.</summary>
/// <remarks>
/// Only bytes are handed out, nothing is written. Hidden files and folders, those of the Macintosh's own (<c>__MACOSX</c>) and folders are passed over. Bytes
/// are counted as they are unpacked, so that what an archive says of its sizes does not matter. Names that are not marked as UTF-8 are decoded as the systems of
/// China write them.
/// </remarks>
public static class DocumentArchive
{
    /// <summary>Reads an archive.</summary>
    /// <param name="stream">The archive; must be able to seek. Stays open.</param>
    /// <param name="name">What the archive is called.</param>
    /// <param name="options">How much is read at most. Where a limit is broken, that is the failure of the file that broke it; what follows is not read.</param>
    /// <param name="cancellation">Ends long work.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DocumentException">It is no archive, or is cut short. Thrown when the first file is asked for.</exception>
    public static IEnumerable<ArchiveEntry> Read(Stream stream, string name, DocumentOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(options);
        return new ArchiveWalk(options, cancellation).Read(stream, name, depth: 1);
    }
}
