using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests.Html;

/// <summary>No text of a document becomes markup, runs, or turns the page around.</summary>
public sealed class HostileTextTests
{
    private const int Seed = 20221121;
    private const int Mutations = 120;

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "</style><script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='x", "]]>", "-->", "<!--",
        "</td></tr></table>", "</textarea></title>", "&lt;b&gt;", "&#60;b&#62;", "&amp", "<svg/onload=x>", "<a href=javascript:x>", "`${x}`", "{{x}}", "<plaintext>", "\u0000", "\u0007", "\u001B[2J",
        "\u202E", "\u2066", "\u200F", "\u200B", "\uFEFF", "\u00AD", "\u0085", "\u2028", "\r", "\r\n", "\t", "\uFFFE", "\uE5E5",
        "\uD800", "\uDC00", "\U000E0041", "\U0001F468\u200D\U0001F469", "\u05D0\u05D1\u05D2", "e\u0301\u0301\u0301", "http://example.invalid/x", "\n\n", "\n1．",
    ];

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        foreach (string hostile in Hostile)
        {
            CheckPlans(
                $"澜河市{hostile}教育局2020年工作要点\n一、党{hostile}建\n1．落实{hostile}责任。每年召开会议2次，力争{hostile}达到80%。（责任单位：机关{hostile}党委）\n2．废{hostile}除。按照《{hostile}标准》改造。",
                $"澜河市{hostile}教育局2021年工作要点\n一、党{hostile}建\n1．落实{hostile}责任。每年{hostile}召开会议4次，确保达到85%。（责任单位：{hostile}办公室）\n3．新{hostile}增任务。“{hostile}”行动。");
        }
    }

    [Fact]
    public void Hostile_texts_anywhere_stay_texts()
    {
        string old = Written.Load(Compared.City2020).Plan.Source.Text;
        string current = Written.Load(Compared.City2021).Plan.Source.Text;
        Random random = new(Seed);
        for (int i = 0; i < Mutations; i++)
        {
            CheckPlans(Mutate(old, random), Mutate(current, random));
        }
    }

    [Fact]
    public void The_name_of_a_file_is_a_text_too()
    {
        IHtmlDocument document = PageShape.Check(Pages.Page("一、甲", "一、乙", PlanComparerOptions.Regions, "\"><script>\u202Etxt.exe"));
        Assert.Contains("\"><script>\\u202Etxt.exe", document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Histories_and_origins_are_as_safe()
    {
        Random random = new(Seed);
        string text = Written.Load(Compared.City2020).Plan.Source.Text;
        SourceInfo source = SourceInfo.FromBytes("<b>", "utf-8", []);
        for (int i = 0; i < Mutations / 10; i++)
        {
            string[] texts = [Mutate(text, random), Mutate(text, random), Mutate(text, random)];
            PlanHistory history = PlanComparer.Trace(texts.Select(Pages.Analyze), PlanComparerOptions.Years);
            PlanOrigins origins = PlanComparer.FindOrigins(history.Plans[0], history.Plans[1], history.Plans[2]);
            CheckSources(PageShape.Check(Written.Text(writer => ComparisonPage.Write(history, [source, source, source], writer))), texts);
            CheckSources(PageShape.Check(Written.Text(writer => ComparisonPage.Write(origins, source, source, source, writer))), texts);
        }
    }

    [Fact]
    public void Reports_are_as_safe()
    {
        foreach (string hostile in Hostile)
        {
            CheckReport(
                $"澜河市{hostile}教育局2020年工作要点\n一、党{hostile}建\n1．落实{hostile}责任。五育并举，力争{hostile}达到80%。（责任单位：机关{hostile}党委）",
                $"澜河市教育局{hostile}2021年工作要点\n文号：澜教〔2021〕{hostile}3号\n一、党建\n1．五育{hostile}并举。“{hostile}”行动。按照《{hostile}标准》改造，培训{hostile}教师300人次。");
        }

        Random random = new(Seed);
        string text = Written.Load(Compared.City2020).Plan.Source.Text;
        for (int i = 0; i < Mutations / 4; i++)
        {
            CheckReport(Mutate(text, random), Mutate(text, random));
        }

        static void CheckReport(params string[] texts) => CheckSources(PageShape.Check(Reported.OfTexts(texts)), texts);
    }

    private static void CheckPlans(string old, string current)
    {
        foreach (PlanComparerOptions options in (PlanComparerOptions[])[PlanComparerOptions.Years, PlanComparerOptions.Regions, PlanComparerOptions.Levels])
        {
            CheckSources(PageShape.Check(Pages.Page(old, current, options)), [old, current]);
        }
    }

    private static void CheckSources(IHtmlDocument document, string[] sources) =>
        Assert.Equal(sources.Select(PageShape.Shown), document.QuerySelectorAll(".lines").Select(lines => lines.TextContent));

    private static string Mutate(string text, Random random)
    {
        for (int i = random.Next(1, 12); i > 0; i--)
        {
            string hostile = Hostile[random.Next(Hostile.Length)];
            text = text.Insert(random.Next(text.Length + 1), hostile);
        }

        return text;
    }
}
