using System.IO.Compression;

namespace WorkPlan.Documents.Archives;

/// <summary>Goes through an archive and the archives in it, and keeps count of all that is unpacked.</summary>
internal sealed class ArchiveWalk(DocumentOptions options, CancellationToken cancellation)
{
    private const string Ending = ".zip";

    private readonly byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private int entries;

    /// <summary>Whether a limit of the whole archive is reached.</summary>
    private bool IsOver => unpacked > options.LargestArchive || entries > options.MostEntries;

    internal IEnumerable<ArchiveEntry> Read(Stream stream, string name, int depth)
    {
        using ZipArchive archive = Open(stream);
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (ZipArchiveEntry file in archive.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            string label = EntryNames.Of(file.FullName);
            if (EntryNames.IsPassedOver(label) || file.FullName.EndsWith('/') || file.FullName.EndsWith('\\') || !taken.Add(label))
            {
                continue;
            }

            foreach (ArchiveEntry entry in Read(file, $"{name}/{label}", depth))
            {
                yield return entry;
            }

            if (IsOver)
            {
                yield break;
            }
        }
    }

    private IEnumerable<ArchiveEntry> Read(ZipArchiveEntry file, string label, int depth)
    {
        entries++;
        ArchiveEntry entry = Unpack(file, label);
        if (entry.Failure is not null || !label.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
        {
            return [entry];
        }

        return depth >= options.DeepestArchive
            ? [new ArchiveEntry(label, default, $"archives in archives are read {options.DeepestArchive} deep at most")]
            : ReadInner(entry, depth + 1);
    }

    private IEnumerable<ArchiveEntry> ReadInner(ArchiveEntry archive, int depth)
    {
        using IEnumerator<ArchiveEntry> files = Read(new MemoryStream(archive.Bytes.ToArray(), writable: false), archive.Name, depth).GetEnumerator();
        string? failure = null;
        while (TryMove(files, out failure))
        {
            yield return files.Current;
        }

        if (failure is not null)
        {
            yield return new ArchiveEntry(archive.Name, default, failure);
        }
    }

    private static bool TryMove(IEnumerator<ArchiveEntry> files, out string? failure)
    {
        try
        {
            failure = null;
            return files.MoveNext();
        }
        catch (DocumentException fault)
        {
            failure = fault.Message;
            return false;
        }
    }

    private static ZipArchive Open(Stream stream)
    {
        try
        {
            ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true, EntryNames.Encoding);
            _ = archive.Entries.Count; // reads the directory
            return archive;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            throw new DocumentException("not a ZIP archive, or one that is cut short or damaged", fault);
        }
    }

    private ArchiveEntry Unpack(ZipArchiveEntry file, string label)
    {
        if (entries > options.MostEntries)
        {
            return new ArchiveEntry(label, default, $"the archive holds more than {options.MostEntries} files; the rest is not read");
        }

        if (file.IsEncrypted)
        {
            return new ArchiveEntry(label, default, "it is encrypted; unpack it with its password first");
        }

        try
        {
            return Copy(file, label);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException or IOException)
        {
            return new ArchiveEntry(label, default, "it is damaged, or packed by a method that is not known");
        }
    }

    private ArchiveEntry Copy(ZipArchiveEntry file, string label)
    {
        using Stream content = file.Open();
        using MemoryStream bytes = new();
        for (int read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            cancellation.ThrowIfCancellationRequested();
            unpacked += read;
            bytes.Write(buffer, 0, read);
            if (bytes.Length > options.LargestFile)
            {
                return new ArchiveEntry(label, default, $"too large: more than {options.LargestFile >> 20} MB unpacked");
            }

            if (unpacked > options.LargestArchive)
            {
                return new ArchiveEntry(label, default, $"the archive unpacks to more than {options.LargestArchive >> 20} MB; the rest is not read");
            }
        }

        return new ArchiveEntry(label, bytes.GetBuffer().AsMemory(0, (int)bytes.Length), null);
    }
}
