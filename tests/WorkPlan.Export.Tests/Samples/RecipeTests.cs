using AngleSharp.Html.Dom;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests.Samples;

/// <summary>The recipes are run as a reader runs them, and find in samples/corpus what was written into it.</summary>
[Trait("Category", "Slow")]
public sealed class RecipeTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Who_adopted_a_phrase_and_when()
    {
        IHtmlDocument page = await Run("01-adoption");
        Assert.StartsWith("6个地区中有5个提出，最早见于2019年（泽川省），1个", Answer(page), StringComparison.Ordinal);
        Assert.Equal(
            ["泽川省 2019年", "泽川省/云汀市 2020年", "泽川省/云汀市/柳湾区 2021年", "泽川省/云汀市/松垭县 2022年", "泽川省/苍坪市 2022年"],
            Rows(page, 0).Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal).OrderBy(row => row[^5..], StringComparer.Ordinal));
        Assert.Equal("泽川省/苍坪市/石屿县", Assert.Single(Rows(page, 1))[0]);
    }

    [Fact]
    public async Task What_a_city_took_from_its_province()
    {
        IHtmlDocument page = await Run("02-taken-from-province");
        Assert.StartsWith("2个市的9份计划共有79项任务", Answer(page), StringComparison.Ordinal);
        Assert.Contains(Rows(page, 0), row => row[0] == "云汀市" && row[2] == "照录");
        Assert.Equal(2, page.QuerySelectorAll(".key li").Length);
    }

    [Fact]
    public async Task Which_targets_rose()
    {
        IHtmlDocument page = await Run("03-targets-that-rose");
        Assert.Contains("“普惠性幼儿园覆盖率”（6个地区）", Answer(page), StringComparison.Ordinal);
        Assert.Contains(Rows(page, 0), row => row[..3] is ["云汀市", "2020", "九年义务教育巩固率"] && row[3].Contains("95.2%", StringComparison.Ordinal) && row[4].Contains("95.5%", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_new_this_year()
    {
        IHtmlDocument page = await Run("04-new-this-year");
        Assert.Equal("2023年有什么新内容？", page.Title);
        Assert.NotEmpty(Rows(page, 0));
        Assert.Contains(Rows(page, 1), row => row[0] == "基础教育扩优提质" && row[2] == "6份");
    }

    [Fact]
    public async Task Which_phrases_died()
    {
        IHtmlDocument page = await Run("05-phrases-that-died");
        string[] dead = [.. Rows(page, 0).Select(row => row[0])];
        Assert.All((string[])["建档立卡", "教育扶贫", "三通两平台", "全面改薄"], phrase => Assert.Contains(phrase, dead));
        Assert.DoesNotContain("县管校聘", dead);
    }

    [Fact]
    public async Task What_cannot_be_answered_is_said()
    {
        Directory.CreateDirectory(folder.At("empty"));
        Directory.CreateDirectory(folder.At("one"));
        await File.WriteAllTextAsync(folder.At("one/甲.txt"), "甲县教育局2021年工作要点\n一、教师\n1．培训教师。开展培训。\n");
        await Check(2, "is no folder", folder.At("missing"));
        await Check(2, "holds no .txt file", folder.At("empty"));
        await Check(2, "is no option", "--nothing");
        await Check(1, "县管校聘", folder.At("one"), folder.At("page.html"));
        Assert.False(File.Exists(folder.At("page.html")));
        SampleRun help = await SampleRun.Recipe("01-adoption", "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("[FOLDER] [OUT.html] [PHRASE]", help.Output, StringComparison.Ordinal);
    }

    private static async Task Check(int exitCode, string error, params string[] args)
    {
        SampleRun run = await SampleRun.Recipe("01-adoption", args);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> Run(string recipe)
    {
        string page = folder.At($"{recipe}.html");
        SampleRun run = await SampleRun.Recipe(recipe, "samples/corpus", page);
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        Assert.EndsWith(page, run.Output.TrimEnd(), StringComparison.Ordinal);
        return PageShape.Check(await File.ReadAllTextAsync(page));
    }

    private static string Answer(IHtmlDocument page) => page.QuerySelector(".answer")!.TextContent;

    private static string[][] Rows(IHtmlDocument page, int table) =>
        [.. ((IHtmlTableElement)page.QuerySelectorAll("table")[table]).Bodies[0].Rows.Select(row => row.Cells.Select(cell => cell.TextContent).ToArray())];
}
