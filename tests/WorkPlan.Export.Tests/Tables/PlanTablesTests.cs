using System.Text.Json;
using WorkPlan.Analysis;
using WorkPlan.Core;
using WorkPlan.Core.Tests.Infrastructure;
using WorkPlan.Core.Text;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests.Tables;

/// <summary>The tables say what the JSON says, and every row shows its place in the source.</summary>
public sealed class PlanTablesTests
{
    private const int LongestQuote = 200;

    // what a spreadsheet could run, what a reader of CSV could trip over, and what UTF-8 cannot carry
    private const string Hostile =
        "=某区教育局2022年工作要点\r\n\r\n一、\"重点\",任务\r\n\r\n1．=HYPERLINK(\"http://x\")，新增学位900个\0。\r\n\r\n2．@改善\uD842办学条件。\t新建学校-3所，达到95%。（责任单位：+基建科）\r\n\r\n3．落实\u2028《=办法》，𠮷\uDC00。";

    [Fact]
    public void Every_row_of_a_sample_quotes_its_source()
    {
        foreach (string path in Directory.EnumerateFiles(RepositoryFolder.Samples, "*.txt", SearchOption.AllDirectories))
        {
            CheckQuotes(File.ReadAllText(path));
        }
    }

    [Fact]
    public void Every_row_of_a_fixture_quotes_its_source() => CheckQuotes(Written.Load("district-plan.txt").Plan.Source.Text);

    [Fact]
    public void Every_row_of_a_hostile_text_quotes_its_source() => CheckQuotes(Hostile);

    [SharedFact]
    public void Every_row_of_the_corpus_quotes_its_source()
    {
        foreach (string path in SharedCorpus.Paths())
        {
            CheckQuotes(SharedCorpus.Read(path));
        }
    }

    [Fact]
    public void There_are_as_many_rows_as_in_the_json()
    {
        foreach (string path in Directory.EnumerateFiles(RepositoryFolder.Samples, "*.txt", SearchOption.AllDirectories))
        {
            CheckCounts(File.ReadAllText(path));
        }

        CheckCounts(Hostile);
    }

    [Fact]
    public void The_published_columns_come_first()
    {
        Dictionary<string, byte[]> files = Tabled.Csv(CsvOptions.Default);
        Assert.Equal(PlanTables.Names.Select(name => $"{name}.csv"), files.Keys);
        Check("plans", "id,path,sha256,title,year,issuer,region,level,document_number,published,kind,start,length,quote,");
        Check("sections", "id,plan_id,parent_id,number,heading,zone,start,length,quote,");
        Check("tasks", "id,plan_id,section_id,number,title,text,start,length,quote");
        Check("targets", "id,plan_id,task_id,section_id,text,indicator,comparator,value,value_max,unit,deadline,status,nature,start,length,quote");
        Check("phrases", "id,plan_id,task_id,section_id,canonical,text,category,origin,start,length,quote");
        Check("refs", "id,plan_id,task_id,section_id,title,document_number,start,length,quote");
        Check("units", "id,plan_id,task_id,section_id,name,role,start,length,quote");

        void Check(string table, string columns) =>
            Assert.StartsWith(columns, System.Text.Encoding.UTF8.GetString(files[$"{table}.csv"]), StringComparison.Ordinal);
    }

    private static void CheckQuotes(string text)
    {
        foreach ((string file, List<Dictionary<string, string>> rows) in Tabled.CsvRows(Tabled.Read("a.txt", text)))
        {
            foreach (Dictionary<string, string> row in rows.Where(row => row["start"].Length > 0))
            {
                string slice = text.Substring(int.Parse(row["start"]), int.Parse(row["length"]));
                string expected = OfCsv(slice.Length <= LongestQuote ? slice : char.IsHighSurrogate(slice[LongestQuote - 1]) ? slice[..(LongestQuote - 1)] : slice[..LongestQuote]);
                Assert.True(row["quote"] == expected || row["quote"] == $"'{expected}", $"{file} {row["id"]}: {row["quote"]} instead of {expected}");
            }
        }
    }

    /// <summary>What is left of a text in a file of UTF-8.</summary>
    private static string OfCsv(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');

    private static void CheckCounts(string text)
    {
        PlanAnalysis analysis = Written.Analyze(Plan.Parse(SourceText.From(text, "a.txt")));
        SourceInfo source = SourceInfo.FromBytes("a.txt", "utf-8", []);
        JsonElement plan = Written.Parse(Written.Bytes(stream => PlanJson.Write(analysis, source, stream))).GetProperty("plan");
        Dictionary<string, List<Dictionary<string, string>>> rows = Tabled.CsvRows(PlanTables.Read(analysis, source));
        Assert.Equal(CountIn(plan, "tasks") + CountIn(plan, "orphanTasks"), rows["tasks.csv"].Count);
        Assert.Equal(CountIn(plan, "sections"), rows["sections.csv"].Count);
        Assert.Equal(CountIn(plan, "targets"), rows["targets.csv"].Count);
        Assert.Equal(CountIn(plan, "references"), rows["refs.csv"].Count);
        Assert.Equal(CountIn(plan, "units"), rows["units.csv"].Count);
        Assert.Equal(CountIn(plan, "phrases"), rows["phrases.csv"].Count(row => row["task_id"].Length > 0));
    }

    /// <summary>The number of items in all lists of a name, however deep.</summary>
    private static int CountIn(JsonElement json, string list) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Sum(field => (field.Name == list ? field.Value.GetArrayLength() : 0) + CountIn(field.Value, list)),
        JsonValueKind.Array => json.EnumerateArray().Sum(item => CountIn(item, list)),
        _ => 0,
    };
}
