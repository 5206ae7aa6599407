using System.Text;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

/// <summary>Bad input gets a clear word and an exit code, and the rest goes on.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_file_is_named() => CheckUnread(folder.At("missing.txt"), "no such file or folder");

    [Fact]
    public void A_folder_without_plans_is_named()
    {
        folder.Write("photos/a.jpg", "x");
        CheckUnread(folder.At("photos"), "no plans in this folder");
    }

    [Fact]
    public void An_empty_file_is_named() => CheckUnread(folder.Write("empty.txt", ""), "an empty file");

    [Fact]
    public void A_byte_order_mark_alone_is_an_empty_file() => CheckUnread(folder.Write("mark.txt", [0xEF, 0xBB, 0xBF]), "an empty file");

    [Fact]
    public void Blanks_alone_are_an_empty_file() => CheckUnread(folder.Write("blank.txt", " \n\u3000\n"), "nothing but blanks"); // ideographic space

    [Fact]
    public void A_binary_file_is_named() => CheckUnread(folder.Write("picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 1]), "a binary file");

    [Fact]
    public void A_file_of_another_encoding_is_named()
    {
        byte[] noise = new byte[4000];
        new Random(5).NextBytes(noise);
        CheckUnread(folder.Write("noise.txt", [.. noise.Select(b => b == 0 ? (byte)0xFF : b)]), "a binary file, or text in an encoding other than");
    }

    [Theory]
    [InlineData("a.docx", "not a Word document")]
    [InlineData("a.pdf", "not a PDF document")]
    [InlineData("a.zip", "not a ZIP archive")]
    public void A_file_that_is_not_what_its_name_says_is_named(string name, string why) => CheckUnread(folder.WritePlan(name), why);

    [Fact]
    public void A_file_of_any_other_name_is_read() => Assert.Equal(0, Outcome.Of("analyze", folder.WritePlan("plan.2021")).ExitCode);

    [Fact]
    public void The_others_are_still_done()
    {
        string good = folder.WritePlan("good.txt");
        string[] bad = [folder.At("missing.txt"), folder.Write("empty.txt", ""), folder.Write("bin.txt", [0, 1, 2])];
        Outcome outcome = Outcome.Of(["analyze", .. bad, good, "--format", "json", "-o", folder.At("out")]);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal(["good.json"], folder.FilesIn("out"));
        Assert.All(bad, path => Assert.Contains($"workplan: {path}: ", outcome.Error, StringComparison.Ordinal));
        Assert.Equal(bad.Length, outcome.Error.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Skipped_files_and_folders_are_counted_and_no_error()
    {
        foreach (string name in (string[])["a.txt", "b.xls", "c.ppt", "e.jpg", ".hidden.txt", ".git/x.txt", "bin/x.txt", "obj/x.txt", "recipes/x.txt"])
        {
            folder.WritePlan($"plans/{name}");
        }

        Outcome outcome = Outcome.Of("analyze", folder.At("plans"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("4 other files, 4 folders", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_skipped_folder_is_read_where_it_is_named() => Assert.Equal(0, Outcome.Of("analyze", Path.GetDirectoryName(folder.WritePlan("bin/a.txt"))!).ExitCode);

    [Fact]
    public void A_folder_that_links_to_one_above_it_ends_nothing()
    {
        folder.WritePlan("plans/a.txt");
        Directory.CreateSymbolicLink(folder.At("plans/loop"), folder.At("plans"));
        Outcome outcome = Outcome.Of("analyze", folder.At("plans"), "--format", "jsonl");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Single(outcome.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Damage_is_told_and_read_over()
    {
        byte[] cut = Encoding.UTF8.GetBytes(TempFolder.PlanText)[..^2];
        Outcome outcome = Outcome.Of("analyze", folder.Write("cut.txt", cut));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("cannot be decoded", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_steer_the_terminal() =>
        Assert.DoesNotContain('\u001B', Outcome.Of("analyze", "no\u001B[2Jfile.txt").Error); // ESC

    private static void CheckUnread(string path, string word)
    {
        Outcome outcome = Outcome.Of("analyze", path, "--format", "json");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith($"workplan: {path}: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(word, outcome.Error, StringComparison.Ordinal);
    }
}
