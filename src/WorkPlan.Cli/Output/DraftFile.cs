namespace WorkPlan.Cli.Output;

/// <summary>A file that is written beside its place and moved there when it is complete; what was there before stays until then.</summary>
internal sealed class DraftFile : IDisposable
{
    private readonly string path;
    private readonly string draft;
    private bool isKept;

    private DraftFile(string path)
    {
        this.path = path;
        draft = $"{path}.{Path.GetRandomFileName()}.tmp";
        Content = new FileStream(draft, FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>What is written; whoever writes it may close it.</summary>
    internal Stream Content { get; }

    /// <summary>Starts a file, and its folder if need be.</summary>
    /// <exception cref="UsageException">It cannot be written there.</exception>
    internal static DraftFile Open(string path)
    {
        DraftFile? file = null;
        ResultFile.Attempt(path, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            file = new DraftFile(path);
        });
        return file!;
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="UsageException">It cannot be written there.</exception>
    internal void Keep() => ResultFile.Attempt(path, () =>
    {
        Content.Dispose();
        File.Move(draft, path, overwrite: true);
        isKept = true;
    });

    /// <summary>A file that was not kept leaves nothing behind.</summary>
    public void Dispose()
    {
        try
        {
            Content.Dispose();
        }
        finally
        {
            if (!isKept)
            {
                File.Delete(draft);
            }
        }
    }
}
