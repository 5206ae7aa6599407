namespace WorkPlan.Cli.Output;

/// <summary>Writes results where the user wants them, or says why it cannot be.</summary>
internal static class ResultFile
{
    /// <summary>Writes a whole file, and its folder if need be.</summary>
    /// <exception cref="UsageException">It cannot be written there.</exception>
    internal static void Write(string path, ReadOnlyMemory<byte> content) => Attempt(path, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        AtomicFile.Write(path, stream => stream.Write(content.Span));
    });

    /// <summary>Does what may fail for reasons that the user can mend.</summary>
    /// <exception cref="UsageException">It failed.</exception>
    internal static void Attempt(string path, Action write)
    {
        try
        {
            write();
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: no permission");
        }
        catch (IOException failure)
        {
            throw new UsageException($"{path} cannot be written: {failure.Message}");
        }
    }
}
