using System.IO.Compression;
using System.Text;

namespace WorkPlan.Documents.Tests.Archives;

public sealed class DocumentArchiveTests
{
    private const int Seed = 20261124;

    [Fact]
    public void Files_come_one_after_the_other_with_their_names_made_harmless()
    {
        byte[] archive = Zip(("甲/一.txt", "甲"u8.ToArray()), ("../../b.txt", [1]), ("C:\\c.txt", [2]), ("/d.txt", [3]), ("__MACOSX/e.txt", [4]), (".git/f.txt", [5]), ("g/", []));
        Assert.Equal(["a.zip/甲/一.txt", "a.zip/b.txt", "a.zip/c.txt", "a.zip/d.txt"], Read(archive).Select(entry => entry.ToString()));
    }

    [Fact]
    public void Names_in_the_encoding_of_Chinese_systems_are_read()
    {
        byte[] archive = Zip(Encoding.Latin1, (Encoding.Latin1.GetString(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("教育局.txt")), [1]));
        Assert.Equal("a.zip/教育局.txt", Assert.Single(Read(archive)).Name);
    }

    [Fact]
    public void Archives_in_archives_are_read_so_deep()
    {
        byte[] archive = Zip(("x.txt", [1]));
        for (int i = 0; i < 4; i++)
        {
            archive = Zip(("x.zip", archive));
        }

        ArchiveEntry entry = Assert.Single(Read(archive));
        Assert.Contains("3 deep", entry.Failure, StringComparison.Ordinal);
        Assert.Equal("a.zip/x.zip/x.txt", Assert.Single(Read(Zip(("x.zip", Zip(("x.txt", [1])))))).Name);
    }

    [Fact]
    public void A_bomb_ends_at_the_limit()
    {
        byte[] bomb = Zip(("a.txt", new byte[40 << 20]), ("b.txt", new byte[40 << 20]), ("c.txt", [1]));
        ArchiveEntry[] entries = [.. Read(bomb, DocumentOptions.Default with { LargestArchive = 50 << 20 })];
        Assert.Equal([null, "the archive unpacks to more than 50 MB; the rest is not read"], entries.Select(entry => entry.Failure));
        Assert.Contains("too large", Read(bomb, DocumentOptions.Default with { LargestFile = 10 << 20 }).First().Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_files_end_the_archive()
    {
        byte[] archive = Zip([.. Enumerable.Range(0, 20).Select(i => ($"{i}.txt", new byte[] { 1 }))]);
        ArchiveEntry[] entries = [.. Read(archive, DocumentOptions.Default with { MostEntries = 10 })];
        Assert.Equal(11, entries.Length);
        Assert.Contains("more than 10 files", entries[^1].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_archive_gives_what_it_can_and_says_what_it_cannot()
    {
        byte[] archive = Zip(("a.txt", Enumerable.Range(0, 5000).Select(i => (byte)(i * 7)).ToArray()), ("b.txt", [1, 2, 3]));
        Random random = new(Seed);
        for (int i = 0; i < 300; i++)
        {
            byte[] broken = [.. archive];
            broken[random.Next(broken.Length)] ^= (byte)random.Next(1, 256);
            broken = random.Next(3) == 0 ? broken[..random.Next(broken.Length)] : broken;
            try
            {
                Assert.All(Read(broken), entry => Assert.StartsWith("a.zip", entry.Name, StringComparison.Ordinal));
            }
            catch (DocumentException failure)
            {
                Assert.NotEmpty(failure.Message);
            }
        }
    }

    private static IEnumerable<ArchiveEntry> Read(byte[] archive) => Read(archive, DocumentOptions.Default);

    private static IEnumerable<ArchiveEntry> Read(byte[] archive, DocumentOptions options) =>
        DocumentArchive.Read(new MemoryStream(archive), "a.zip", options, CancellationToken.None);

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files) => Zip(Encoding.UTF8, files);

    private static byte[] Zip(Encoding names, params (string Name, byte[] Bytes)[] files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach ((string name, byte[] bytes) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
