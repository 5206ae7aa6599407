using WorkPlan.Documents;

namespace WorkPlan.Cli.Input;

/// <summary>Turns the paths of a command line into the documents to read, each once, and names those that are not to be had.</summary>
internal sealed class InputFinder(CommandConsole console)
{
    private readonly List<InputFile> files = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The documents: the paths in the order given, within a folder in ordinal order of their paths.</summary>
    internal IReadOnlyList<InputFile> Files => files;

    /// <summary>The number of paths that led to nothing; each has been named on standard error.</summary>
    internal int Failures { get; private set; }

    /// <summary>What was passed by in folders.</summary>
    internal SkippedCounts Skipped { get; } = new();

    internal void Find(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            console.Cancellation.ThrowIfCancellationRequested();
            try
            {
                Find(path);
            }
            catch (InputException failure)
            {
                Fail(path, failure.Message);
            }
        }
    }

    private void Find(string path)
    {
        if (path != InputFile.StandardInputName && Directory.Exists(path))
        {
            FindInFolder(path);
        }
        else
        {
            Add(InputFile.At(path));
        }
    }

    private void FindInFolder(string folder)
    {
        List<string> found = [];
        Walk(new DirectoryInfo(folder), InputFile.Slashed(folder).TrimEnd('/'), found);
        if (found.Count == 0)
        {
            string skipped = Skipped.Describe() is { } counts ? $"; skipped {counts}" : "";
            throw new InputException($"no plans in this folder ({FileKinds.Searched}){skipped}");
        }

        found.Sort(StringComparer.Ordinal);
        foreach (string name in found)
        {
            Add(new InputFile(name, Path.GetFullPath(name)));
        }
    }

    private void Walk(DirectoryInfo folder, string name, List<string> found)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            Fail(name, "this folder cannot be opened");
            return;
        }

        foreach (FileSystemInfo entry in entries)
        {
            console.Cancellation.ThrowIfCancellationRequested();
            string entryName = $"{name}/{entry.Name}";
            if (entry is DirectoryInfo inner)
            {
                Enter(inner, entryName, found);
            }
            else if (FileKinds.Of(entry.Name) != FileKind.Other && !entry.Name.StartsWith('.'))
            {
                found.Add(entryName);
            }
            else
            {
                Skipped.AddFile();
            }
        }
    }

    private void Enter(DirectoryInfo folder, string name, List<string> found)
    {
        if (FolderRules.IsSkipped(folder))
        {
            Skipped.AddFolder();
        }
        else
        {
            Walk(folder, name, found);
        }
    }

    private void Add(InputFile file)
    {
        if (!known.Add(file.FullPath))
        {
            return;
        }

        if (!file.IsStandardInput && FileKinds.Of(file.FullPath) == FileKind.Archive)
        {
            try
            {
                Unpack(file);
            }
            catch (InputException failure)
            {
                Fail(file.Name, failure.Message);
            }
        }
        else
        {
            files.Add(file);
        }
    }

    private void Unpack(InputFile archive)
    {
        int before = files.Count + Failures;
        foreach (ArchiveEntry entry in DocumentReader.ReadArchive(archive, console.Cancellation))
        {
            if (entry.Failure is { } failure)
            {
                Fail(entry.Name, failure);
            }
            else if (FileKinds.Of(entry.Name) == FileKind.Document)
            {
                string path = $"{archive.FullPath}{entry.Name[archive.Name.Length..]}";
                if (known.Add(path))
                {
                    files.Add(new InputFile(entry.Name, path, console.Scratch.Keep(entry.Bytes.Span)));
                }
            }
            else
            {
                Skipped.AddFile();
            }
        }

        if (files.Count + Failures == before)
        {
            Fail(archive.Name, "no plans in this archive");
        }
    }

    private void Fail(string path, string why)
    {
        Failures++;
        console.Complain($"{path}: {why}");
    }
}
