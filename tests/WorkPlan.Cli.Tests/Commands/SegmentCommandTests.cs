using System.Text;
using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class SegmentCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Words_of_the_clean_text_are_separated_by_spaces()
    {
        Outcome outcome = Outcome.Of("segment", folder.Write("a.txt", "\u3000\u3000推進義務教育\n\n優質均衡發展\n"));
        Assert.Equal("推进 义务教育\n\n优质 均衡 发展\n", outcome.Output);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public void Raw_lines_are_arrays_of_words_that_join_to_the_line()
    {
        string[] lines = ["他来到了网易杭研大厦", "", "\u3000推進\t“雙減”", "\U0001F600引\"号\\和\u2028"];
        Outcome outcome = Outcome.Of("segment", "--raw", "--format", "jsonl", folder.Write("a.txt", string.Join('\n', lines) + "\n"));
        string[] rows = outcome.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(lines, rows.Select(row => string.Concat(JsonSerializer.Deserialize<string[]>(row)!)));
        Assert.Equal("[\"他\",\"来到\",\"了\",\"网易\",\"杭研\",\"大厦\"]", rows[0]);
        Assert.Equal("[]", rows[1]);
        Assert.Contains('\u3000', outcome.Output);
        Assert.Contains("\U0001F600", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲\n乙\n", "[\"甲\"]\n[\"乙\"]\n")]
    [InlineData("甲\r\n乙", "[\"甲\"]\n[\"乙\"]\n")]
    [InlineData("甲\r乙\r\r\n", "[\"甲\",\"\\u000d\",\"乙\",\"\\u000d\"]\n")]
    [InlineData("\n\r\n", "[]\n[]\n")]
    [InlineData("", "")]
    public void Lines_end_at_line_feeds(string text, string expected) =>
        Assert.Equal(expected, Outcome.Of("segment", "--raw", "--format", "jsonl", folder.Write("a.txt", text)).Output);

    [Fact]
    public void The_model_can_be_left_out() =>
        Assert.Equal("他 来到 了 网易 杭 研 大厦\n", Outcome.Of("segment", "--no-hmm", folder.Write("a.txt", "他来到了网易杭研大厦\n")).Output);

    [Fact]
    public void Search_mode_puts_short_words_first() =>
        Assert.Equal(
            "[\"中国\",\"科学\",\"学院\",\"科学院\",\"中国科学院\"]\n",
            Outcome.Of("segment", "--raw", "--format", "jsonl", "--search", folder.Write("a.txt", "中国科学院\n")).Output);

    [Fact]
    public void Standard_input_is_a_text_too() =>
        Assert.Equal("教育局\n", Outcome.WithInput(Encoding.UTF8.GetBytes("教育局"), "segment", "-").Output);

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_done()
    {
        Outcome outcome = Outcome.Of("segment", folder.At("missing.txt"), folder.Write("a.txt", "教育局\n"));
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal("教育局\n", outcome.Output);
        Assert.Contains("missing.txt", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_bad_usage() => Assert.Equal(2, Outcome.Of("segment", "--format", "json", folder.Write("a.txt", "甲")).ExitCode);
}
