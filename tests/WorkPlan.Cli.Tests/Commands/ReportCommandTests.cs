using System.Text.RegularExpressions;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed partial class ReportCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_report_has_every_plan_and_names_them_from_their_folder()
    {
        string page = Write();
        Assert.Equal(4, Articles().Count(page));
        Assert.Contains("<bdi>甲-2019.txt</bdi>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.At("plans"), page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["report.html"], Directory.GetFileSystemEntries(folder.At("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void The_same_plans_give_the_same_report() => Assert.Equal(Write(), Write());

    [Fact]
    public void Texts_can_be_left_out() => Assert.Empty(Articles().Matches(Write("--texts", "none")));

    [Fact]
    public void A_phrase_that_no_lexicon_has_is_followed_where_it_is_asked_for()
    {
        string page = Write("--phrase", "落实改革", "--title", "两县教师政策");
        Assert.Contains("<h1>两县教师政策</h1>", page, StringComparison.Ordinal);
        Assert.Matches("<h3 id=\"[^\"]+\">落实改革</h3>", page);
    }

    [Fact]
    public void More_than_three_hundred_texts_stand_beside_the_report()
    {
        for (int i = 0; i < 301; i++)
        {
            folder.Write($"many/{i:000}.txt", $"甲县教育局{1990 + (i % 30)}年工作要点\n一、教师\n1.推进县管校聘。\n");
        }

        Outcome outcome = Outcome.Of("report", folder.At("many"), "-o", folder.At("out/report.html"));
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        string[] pages = Directory.GetFiles(folder.At("out/report.files"));
        Assert.Equal(301, pages.Length);
        Assert.Contains("href=\"../report.html", File.ReadAllText(pages[0]), StringComparison.Ordinal);
        string page = File.ReadAllText(folder.At("out/report.html"));
        Assert.Empty(Articles().Matches(page));
        Assert.All(Beside().Matches(page), link => Assert.True(File.Exists(folder.At($"out/report.files/{link.Groups[1].Value}"))));
        Assert.NotEmpty(Beside().Matches(page));
    }

    [Fact]
    public void A_folder_of_other_files_is_not_written_into()
    {
        for (int i = 0; i < 301; i++)
        {
            folder.Write($"many/{i:000}.txt", "一、教师\n1.推进。\n");
        }

        folder.Write("out/report.files/mine.txt", "mine");
        Outcome outcome = Outcome.Of("report", folder.At("many"), "-o", folder.At("out/report.html"));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("holds other files", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.GetFiles(folder.At("out/report.files")).Select(Path.GetFileName));
    }

    [Fact]
    public void An_older_report_stays_where_nothing_can_be_read()
    {
        Write();
        string before = File.ReadAllText(folder.At("out/report.html"));
        folder.Write("bad/empty.bin", "\0\0\0");
        Outcome outcome = Outcome.Of("report", folder.At("bad/empty.bin"), "-o", folder.At("out/report.html"));
        Assert.NotEqual(0, outcome.ExitCode);
        Assert.NotEmpty(outcome.Error);
        Assert.Equal(before, File.ReadAllText(folder.At("out/report.html")));
    }

    [Theory]
    [InlineData("--texts", "some")]
    [InlineData("--phrase", "")]
    [InlineData("--phrase", "x}")]
    public void What_cannot_be_asked_is_bad_usage(string option, string value)
    {
        Outcome outcome = Outcome.Of("report", CorpusPlans.Write(folder), "-o", folder.At("out/report.html"), option, value);
        Assert.Equal(2, outcome.ExitCode);
        Assert.NotEmpty(outcome.Error);
    }

    [Fact]
    public void Where_to_write_must_be_said() => Assert.Equal(2, Outcome.Of("report", CorpusPlans.Write(folder)).ExitCode);

    private string Write(params string[] more)
    {
        Outcome outcome = Outcome.Of(["report", CorpusPlans.Write(folder), "-o", folder.At("out/report.html"), .. more]);
        Assert.Equal((0, "", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
        return File.ReadAllText(folder.At("out/report.html"));
    }

    [GeneratedRegex("<article ")]
    private static partial Regex Articles();

    [GeneratedRegex("href=\"report\\.files/(p[0-9a-f]{12}\\.html)")]
    private static partial Regex Beside();
}
