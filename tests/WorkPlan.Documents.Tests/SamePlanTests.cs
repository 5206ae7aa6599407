using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WorkPlan.Core;
using WorkPlan.Core.Tests.Infrastructure;
using WordBody = DocumentFormat.OpenXml.Wordprocessing.Body;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace WorkPlan.Documents.Tests;

/// <summary>The same plan saved as text, as a web page in three templates, as a Word document and in GBK is the same plan.</summary>
public sealed class SamePlanTests
{
    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "samples"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_plan_is_the_same_in_every_format(string sample)
    {
        string text = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "samples", sample)).ReplaceLineEndings("\n");
        string expected = Describe(Plan.Parse(text));
        Assert.Contains("task", expected, StringComparison.Ordinal);
        foreach ((string name, byte[] bytes) in Saved(text))
        {
            Document document = Document.Read(bytes, name);
            string actual = Describe(Plan.Parse(document.Text));
            if (expected != actual)
            {
                Assert.Fail($"{sample} as {name}:\n{FirstDifference(expected, actual)}\n{document.Text.Text}");
            }
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Saved(string text)
    {
        Encoding gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        string[] lines = text.Split('\n');
        yield return ("plan.txt", Encoding.UTF8.GetBytes(text));
        yield return ("gbk.txt", gbk.GetBytes(text));
        yield return ("editor.html", Encoding.UTF8.GetBytes(Editor(lines)));
        yield return ("layout.htm", gbk.GetBytes(Layout(lines)));
        yield return ("divisions.html", Encoding.UTF8.GetBytes(Divisions(lines)));
        yield return ("plan.docx", Word(lines));
    }

    /// <summary>A page of a content management system: the article in an editor's frame, each paragraph in spans of its own.</summary>
    private static string Editor(string[] lines) => $"""
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>教育局网站</title><script>var a = "<p>一、不是正文</p>";</script><style>p & span color: red</style></head>
        <body><div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/xw/">新闻中心</a></li><li><a href="/zw/">政务公开</a></li></ul></div>
        <div class="wrap"><div class="article"><div class="TRS_Editor">{string.Concat(lines.Select(line => $"<p><span style=\"font-size: 16pt\"><span>{Escape(line)}</span></span></p>\n"))}</div></div>
        <div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div></div>
        <div class="footer"><p>主办单位：教育局　版权所有</p><p><a href="#">网站地图</a> <a href="#">联系我们</a></p></div></body></html>
        """;

    /// <summary>A page of the years of layout tables: one cell, paragraphs parted by line breaks, a wrong name for the encoding.</summary>
    private static string Layout(string[] lines) => $"""
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>教育信息网</title></head>
        <body bgcolor="#ffffff"><table width="1000" align="center"><tr><td><a href="index.asp">首页</a> | <a href="news.asp">教育新闻</a> | <a href="file.asp">政策文件</a></td></tr>
        <tr><td class="content"><font size="3">{string.Join("<BR>\n", lines.Select(Escape))}</font></td></tr>
        <tr><td align="center">Copyright 版权所有 教育局信息中心</td></tr></table></body></html>
        """;

    /// <summary>A page of nothing but divisions.</summary>
    private static string Divisions(string[] lines) => $"""
        <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"/><title>详情</title></head><body><div id="app"><div class="menu"><a href="/a">目录</a><a href="/b">检索</a></div>
        <div class="detail" id="zoom">{string.Concat(lines.Where(line => line.Trim().Length > 0).Select(line => $"<div>{Escape(line)}</div>"))}</div>
        <div class="relate"><h4>相关阅读</h4><ul><li><a href="/1">关于开展检查的通知</a></li><li><a href="/2">全区教育工作会议召开</a></li></ul></div></div></body></html>
        """;

    private static string Escape(string line) => WebUtility.HtmlEncode(line);

    private static byte[] Word(string[] lines)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new WordText(
                new WordBody(lines.Select(line => new WordParagraph(new Run(new Text(line) { Space = SpaceProcessingModeValues.Preserve })))));
        }

        return stream.ToArray();
    }

    /// <summary>Sections, tasks and facts without places, blanks left out.</summary>
    private static string Describe(Plan plan)
    {
        StringBuilder description = new();
        description.Append($"plan {plan.Metadata.Title?.Value} {plan.Year} {plan.Metadata.Issuer?.Value} {plan.Metadata.Kind}\n");
        foreach (PlanNode node in plan.Descendants())
        {
            if (node is Section section)
            {
                description.Append($"{new string(' ', section.Level)}section {section} {section.Zone}\n");
            }
            else if (node is PlanTask task)
            {
                string text = string.Concat(plan.CleanText.Text.AsSpan(task.CleanSpan.Start, task.CleanSpan.Length).ToString().Where(c => !char.IsWhiteSpace(c)));
                description.Append($"    task {task} {text}\n");
                task.Targets.ToList().ForEach(target => description.Append($"      target {target.Indicator} {target.Comparator} {target.Value} {target.Unit} {target.Deadline}\n"));
                task.Units.ToList().ForEach(unit => description.Append($"      unit {unit.Name} {unit.Role}\n"));
                task.References.ToList().ForEach(reference => description.Append($"      reference {reference.Title}\n"));
            }
        }

        return description.ToString();
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] old = expected.Split('\n');
        string[] current = actual.Split('\n');
        int at = Enumerable.Range(0, Math.Max(old.Length, current.Length)).First(i => i >= old.Length || i >= current.Length || old[i] != current[i]);
        return $"line {at}\n- {old.ElementAtOrDefault(at)}\n+ {current.ElementAtOrDefault(at)}";
    }
}
