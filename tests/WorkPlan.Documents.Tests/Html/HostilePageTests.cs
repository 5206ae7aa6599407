using System.Diagnostics;
using System.Text;

namespace WorkPlan.Documents.Tests.Html;

/// <summary>No page takes more than its share of time, or breaks the reader.</summary>
public sealed class HostilePageTests
{
    private const int Seed = 20261124;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string> Shapes => new()
    {
        { "nested divisions", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "甲" },
        { "nested tables", string.Concat(Enumerable.Repeat("<table><tr><td>", 3_000)) + "甲" },
        { "nested spans", string.Concat(Enumerable.Repeat("<span>甲", 50_000)) },
        { "attributes", "<p " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=1 ")) + ">甲</p>" },
        { "entities", string.Concat(Enumerable.Repeat("&amp;&#x4e00;", 100_000)) },
        { "ampersands", new string('&', 300_000) },
        { "open tags", new string('<', 300_000) },
        { "comments", string.Concat(Enumerable.Repeat("<!--甲", 50_000)) },
        { "quotes", "<p title=\"" + new string('甲', 500_000) },
        { "links", string.Concat(Enumerable.Repeat("<a href=x>甲</a>", 50_000)) },
        { "breaks", string.Concat(Enumerable.Repeat("甲<br>", 100_000)) },
        { "cells", "<table><tr>" + string.Concat(Enumerable.Repeat("<td>甲", 20_000)) },
        { "one line", new string('甲', 2_000_000) },
        { "blanks", new string(' ', 2_000_000) + "甲" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_hostile_page_is_read_in_time(string shape, string body)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            Document.Read(Encoding.UTF8.GetBytes($"<html><body>{body}"), "a.html");
        }
        catch (DocumentException)
        {
            // a clear refusal is an answer
        }

        Assert.True(Stopwatch.GetElapsedTime(start) < Limit, $"{shape} took {Stopwatch.GetElapsedTime(start)}");
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Fifty_megabytes_are_read_or_refused_within_ten_seconds_and_a_gigabyte()
    {
        string[] pieces = ["<p>一、推进教育改革，加强教师队伍建设。</p>\n", "<td>甲", "推进教育改革，加强教师队伍建设。", "<b>", "&amp;"];
        foreach (string piece in pieces)
        {
            byte[] piecesBytes = Encoding.UTF8.GetBytes(piece);
            byte[] page = [.. "<html><body>"u8, .. Enumerable.Repeat(piecesBytes, (50 << 20) / piecesBytes.Length).SelectMany(bytes => bytes)];
            long start = Stopwatch.GetTimestamp();
            try
            {
                Document.Read(page, "a.html");
            }
            catch (DocumentException)
            {
                // too many tags
            }

            Assert.True(Stopwatch.GetElapsedTime(start) < Limit, $"{piece} took {Stopwatch.GetElapsedTime(start)}");
            Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) >> 20, 0, 1024);
        }
    }

    [Fact]
    public void Broken_pages_never_throw_anything_else()
    {
        Random random = new(Seed);
        const string Page = "<html><head><title>甲</title></head><body><table><tr><td>索引号</td><td>1</td></tr></table><div class=\"TRS_Editor\"><p>一、教育&nbsp;改革</p><p>1．培训教师。<br>2．建设学校。</p></div></body></html>";
        for (int i = 0; i < 500; i++)
        {
            StringBuilder page = new(Page);
            for (int change = random.Next(1, 8); change > 0; change--)
            {
                int at = random.Next(page.Length);
                page = random.Next(3) switch { 0 => page.Remove(at, 1), 1 => page.Insert(at, "<>&\"'\0/!-"[random.Next(9)]), _ => page.Insert(at, Page, 1) };
                page.Length = Math.Min(page.Length, 20_000);
            }

            try
            {
                Document document = Document.Read(Encoding.UTF8.GetBytes(page.ToString()), "a.html");
                Core.Plan.Parse(document.Text);
            }
            catch (DocumentException)
            {
                // NUL characters are refused
            }
        }
    }

    [Fact]
    public void An_empty_page_has_no_text() => Assert.Equal("", Document.Read("<html></html>"u8.ToArray(), "a.html").Text.Text);
}
