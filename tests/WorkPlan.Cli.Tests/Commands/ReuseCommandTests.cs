using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

public sealed class ReuseCommandTests : IDisposable
{
    private const string Taken = "建立校内阅读辅导站并为每名学生配备一份成长记录册";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_a_plan_took_from_last_year_is_told()
    {
        Outcome outcome = Outcome.Of("reuse", WritePlans());
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("1 passage in 3 plans", outcome.Output, StringComparison.Ordinal);
        Assert.Matches(@"甲-2020\.txt → \S*甲-2021\.txt  \d+ characters in 1 passage", outcome.Output);
        Assert.Contains("own earlier plans", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_both_places_and_what_stands_there()
    {
        Outcome outcome = Outcome.Of("reuse", WritePlans(), "--format", "csv", "--bom", "-o", folder.At("passages.csv"));
        Assert.Equal((0, "", ""), (outcome.ExitCode, outcome.Output, outcome.Error));
        byte[] bytes = File.ReadAllBytes(folder.At("passages.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        string[] lines = File.ReadAllText(folder.At("passages.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Dictionary<string, string> row = lines[0].TrimStart('\uFEFF').Split(',').Zip(lines[1].Split(',')).ToDictionary(cell => cell.First, cell => cell.Second);
        Assert.Equal(("2021", "2020", "ownEarlier", "year", "1", "1"), (row["to_year"], row["from_year"], row["relation"], row["evidence"], row["similarity"], row["verbatim"]));
        string text = File.ReadAllText(folder.At("plans/甲-2021.txt"));
        Assert.Equal(Taken, row["to_quote"]);
        Assert.Equal(text.IndexOf(Taken, StringComparison.Ordinal), int.Parse(row["to_start"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_plan_that_cannot_be_read_is_named_and_the_others_are_compared()
    {
        string plans = WritePlans();
        folder.Write("plans/blank.txt", "\n");
        Outcome outcome = Outcome.Of("reuse", plans);
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("blank.txt", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("1 passage in 3 plans", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("--format", "xml")]
    public void What_cannot_be_asked_is_bad_usage(params string[] arguments) =>
        Assert.Equal(2, Outcome.Of(["reuse", WritePlans(), .. arguments]).ExitCode);

    private string WritePlans()
    {
        folder.Write("plans/甲-2020.txt", $"甲县教育局2020年工作要点\n一、学生\n1.办好阅读。{Taken}。\n");
        folder.Write("plans/甲-2021.txt", $"甲县教育局2021年工作要点\n一、学生\n1.继续推进。{Taken}。\n");
        folder.Write("plans/乙-2021.txt", "乙县教育局2021年工作要点\n一、教师\n1.培训教师。组织骨干校长跟岗学习并公开考评结果。\n");
        return folder.At("plans");
    }
}
