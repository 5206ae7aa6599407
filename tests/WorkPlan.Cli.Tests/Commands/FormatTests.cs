using System.IO.Compression;
using System.Text;
using System.Text.Json;
using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

/// <summary>Every format goes through the commands, and what cannot be read holds nobody up.</summary>
public sealed class FormatTests : IDisposable
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private readonly TempFolder folder = new();

    private static string[] Lines => TempFolder.PlanText.Split('\n');

    private static string Page => $"<html><head><meta charset=\"utf-8\"></head><body><ul><li><a href=\"/\">首页</a></li></ul><div class=\"article\">{string.Concat(Lines.Select(line => $"<p>{line}</p>"))}</div></body></html>";

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_plan_in_every_format_is_one_plan()
    {
        folder.Write("plans/text.txt", TempFolder.PlanText);
        folder.Write("plans/gbk.txt", Gb18030.GetBytes(TempFolder.PlanText));
        folder.Write("plans/big.txt", CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes("某區教育局2022年工作要點\n\n一、重點任務\n\n1．改善辦學條件。新建學校3所，新增學位900個。（責任單位：基建科）\n"));
        folder.Write("plans/page.html", Page);
        folder.Write("plans/word.docx", Word());
        folder.Write("plans/more.zip", Zip(("2022/packed.docx", Word()), ("read.me", [1]), ("packed.txt", Encoding.UTF8.GetBytes(TempFolder.PlanText))));
        Outcome outcome = Outcome.Of("analyze", folder.At("plans"), "--format", "jsonl");
        Assert.Equal(0, outcome.ExitCode);
        JsonElement[] plans = [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(
            ["big.txt", "gbk.txt", "more.zip/2022/packed.docx", "more.zip/packed.txt", "page.html", "text.txt", "word.docx"],
            plans.Select(plan => plan.GetProperty("source").GetProperty("path").GetString()![(folder.At("plans").Length + 1)..]));
        Assert.All(plans, plan => Assert.Equal(
            "改善办学条件", plan.GetProperty("plan").GetProperty("sections")[0].GetProperty("tasks")[0].GetProperty("title").GetString()));
        Assert.All(plans, plan => Assert.Equal(2, plan.GetProperty("plan").GetProperty("sections")[0].GetProperty("tasks")[0].GetProperty("targets").GetArrayLength()));
        Assert.Contains("1 other file", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_is_named_and_the_others_are_read()
    {
        folder.Write("plans/a.docx", Word()[..300]);
        folder.Write("plans/b.zip", Zip(("inner.docx", Word()[..200]), ("good.txt", Encoding.UTF8.GetBytes(TempFolder.PlanText))));
        folder.Write("plans/bb.zip", [(byte)'P', (byte)'K', 3, 4, 5]);
        folder.Write("plans/c.html", Page);
        Outcome outcome = Outcome.Of("analyze", folder.At("plans"), "--format", "jsonl");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Equal(2, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("bb.zip: not a ZIP archive", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("a.docx: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("b.zip/inner.docx: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_an_archive_lead_nowhere_outside()
    {
        folder.Write("plans/evil.zip", Zip(("../../escaped.txt", Encoding.UTF8.GetBytes(TempFolder.PlanText)), ("/etc/other.txt", Encoding.UTF8.GetBytes(TempFolder.PlanText))));
        Outcome outcome = Outcome.Of("analyze", folder.At("plans"), "--format", "json", "-o", folder.At("out/results"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(["escaped.json", "other.json"], folder.FilesIn("out/results").Order(StringComparer.Ordinal));
        Assert.Equal(["results"], Directory.GetFileSystemEntries(folder.At("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void What_was_unpacked_is_gone_afterwards()
    {
        HashSet<string> before = [.. Directory.GetDirectories(Path.GetTempPath(), "workplan-*")];
        Outcome outcome = Outcome.Of("reuse", folder.Write("a.zip", Zip(("a.txt", Encoding.UTF8.GetBytes(TempFolder.PlanText)))), "--format", "csv");
        Assert.Equal(0, outcome.ExitCode);
        Assert.DoesNotContain(Directory.GetDirectories(Path.GetTempPath(), "workplan-*"), path => !before.Contains(path) && File.Exists(Path.Combine(path, "0")));
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in files)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The least that is a Word document.</summary>
    private static byte[] Word()
    {
        string body = string.Concat(Lines.Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{line}</w:t></w:r></w:p>"));
        return Zip(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"u8.ToArray()),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"u8.ToArray()),
            ("word/document.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>")));
    }
}
