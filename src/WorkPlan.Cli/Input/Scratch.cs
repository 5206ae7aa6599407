namespace WorkPlan.Cli.Input;

/// <summary>A folder of the command's own for what archives hold; gone when the command ends.</summary>
internal sealed class Scratch : IDisposable
{
    private DirectoryInfo? folder;
    private int count;

    /// <summary>Keeps bytes in a file, whose name has nothing from outside.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="InputException">There is no room for it.</exception>
    internal string Keep(ReadOnlySpan<byte> bytes)
    {
        try
        {
            folder ??= Directory.CreateTempSubdirectory("workplan-");
            string path = Path.Combine(folder.FullName, $"{count++}");
            File.WriteAllBytes(path, bytes);
            return path;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"it cannot be unpacked: {failure.Message}");
        }
    }

    public void Dispose()
    {
        try
        {
            folder?.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // the system clears its temporary folder; a result that was written must not count as failed for this
        }
    }
}
