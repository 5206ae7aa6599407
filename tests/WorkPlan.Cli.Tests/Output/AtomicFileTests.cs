using WorkPlan.Cli.Output;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_fails_half_way_leaves_the_old_file_and_no_draft()
    {
        string path = folder.Write("out/a.json", "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, WriteHalf));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["a.json"], folder.FilesIn("out"));
    }

    [Fact]
    public void What_succeeds_replaces_the_old_file()
    {
        string path = folder.Write("out/a.json", "old, and longer");
        AtomicFile.Write(path, stream => stream.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(["a.json"], folder.FilesIn("out"));
    }

    private static void WriteHalf(Stream stream)
    {
        stream.Write("half"u8);
        throw new InvalidOperationException();
    }
}
