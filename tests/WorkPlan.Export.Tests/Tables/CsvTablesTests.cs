using System.Text;
using WorkPlan.Export.Tables.Csv;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests.Tables;

public sealed class CsvTablesTests
{
    private const string Text = "某区教育局2022年工作要点\n\n一、重点任务\n\n1．改善办学条件。新建学校3所，普惠率达到85.50%。（责任单位：基建科）\n";

    [Theory]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("\uFF1D1+2", "'\uFF1D1+2")] // full-width =
    [InlineData("\uFF0D2", "'\uFF0D2")] // full-width -
    [InlineData("->100%", "'->100%")]
    [InlineData("-5", "-5")] // plain numbers
    [InlineData("+12.50", "+12.50")]
    [InlineData("-5\n", "'-5\n")]
    [InlineData("=", "=")] // signs that stand alone
    [InlineData(">=", ">=")]
    [InlineData("a=1", "a=1")]
    [InlineData("'=1", "'=1")]
    [InlineData("", "")]
    public void What_could_be_a_formula_gets_an_apostrophe(string text, string expected) => Assert.Equal(expected, FormulaGuard.Defuse(text));

    [Fact]
    public void No_text_of_a_document_reaches_a_cell_as_a_formula()
    {
        string text = "=某区教育局2022年工作要点\n\n一、=SUM(A1)\n\n1．@改善办学条件。=1+1\n\n2．-2+3号任务。做好工作。\n";
        foreach (Dictionary<string, string> row in Tabled.CsvRows(Tabled.Read("=evil.txt", text)).Values.SelectMany(rows => rows))
        {
            Assert.DoesNotContain(row.Values, value => value.Length > 1 && "=+-@\t\r\n".Contains(value[0], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Rows_name_their_plan_task_and_section()
    {
        Dictionary<string, List<Dictionary<string, string>>> rows = Tabled.CsvRows(Tabled.Read("plans/a.txt", Text));
        Assert.Equal("plans/a.txt", rows["plans.csv"][0]["id"]);
        Assert.Equal("plans/a.txt#task-1", rows["tasks.csv"][0]["id"]);
        Assert.Equal("plans/a.txt#section-1", rows["tasks.csv"][0]["section_id"]);
        Assert.Equal("plans/a.txt#task-1", rows["units.csv"][0]["task_id"]);
        Assert.Equal(["3", "85.5"], rows["targets.csv"].Select(row => row["value"]));
    }

    [Fact]
    public void Numbers_are_the_same_in_every_culture()
    {
        PlanTables plan = Tabled.Read("a.txt", Text);
        Assert.Equal(Tabled.Csv(CsvOptions.Default, plan)["targets.csv"], OddCulture.Under(() => Tabled.Csv(CsvOptions.Default, plan)["targets.csv"]));
    }

    [Fact]
    public void A_byte_order_mark_is_written_where_it_is_asked_for()
    {
        byte[] mark = Encoding.UTF8.Preamble.ToArray();
        Assert.All(Tabled.Csv(CsvOptions.Default with { HasByteOrderMark = true }).Values, file => Assert.Equal(mark, file[..3]));
        Assert.All(Tabled.Csv(CsvOptions.Default).Values, file => Assert.Equal("id,"u8, file.AsSpan(0, 3)));
    }

    [Fact]
    public void Lines_end_as_the_rfc_says() => Assert.EndsWith("\r\n", Encoding.UTF8.GetString(Tabled.Csv(CsvOptions.Default)["plans.csv"]), StringComparison.Ordinal);
}
