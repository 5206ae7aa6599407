using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using WorkPlan.Documents.Word;
using static WorkPlan.Documents.Tests.Word.WordFile;

namespace WorkPlan.Documents.Tests.Word;

public sealed class WordReaderTests
{
    private const int Seed = 20261124;

    private static readonly int[] Numbers = [1, 10, 11, 20, 105, 1010];

    private const string Lists = """
        <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
        <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%4"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void Automatic_numbers_are_those_that_are_printed()
    {
        string body = string.Concat(
            Numbered("党建", 1, 0), Numbered("学习", 1, 1), Numbered("读书", 1, 2), Numbered("听讲", 1, 2), Numbered("组织", 1, 1), Numbered("考核", 1, 2),
            Numbered("教学", 1, 0), Numbered("课程", 1, 1), Numbered("细目", 1, 3), Numbered("另起", 2, 0), Numbered("再起", 2, 0));
        Assert.Equal(
            "一、党建\n（一）学习\n1.读书\n2.听讲\n（二）组织\n1.考核\n二、教学\n（一）课程\n2.1 细目\n五、另起\n六、再起",
            Text(Of(body, Lists)));
    }

    [Fact]
    public void A_style_may_number_its_paragraphs()
    {
        const string Styles = """
            <w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Base"/></w:style>
            <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
            """;
        string body = P("党建", "<w:pStyle w:val=\"Head\"/>") + P("正文") + P("教学", "<w:pStyle w:val=\"Head\"/>") + P("圈", "<w:pStyle w:val=\"Loop\"/>");
        Assert.Equal("一、党建\n正文\n二、教学\n圈", Text(Of(body, Lists, Styles)));
    }

    [Theory]
    [InlineData(NumberFormatValues.ChineseCounting, "一 十 十一 二十 一百零五 一千零一十")]
    [InlineData(NumberFormatValues.ChineseLegalSimplified, "壹 壹拾 壹拾壹 贰拾 壹佰零伍 壹仟零壹拾")]
    [InlineData(NumberFormatValues.Decimal, "1 10 11 20 105 1010")]
    [InlineData(NumberFormatValues.DecimalEnclosedCircle, "① ⑩ ⑪ ⑳ 105 1010")]
    [InlineData(NumberFormatValues.UpperRoman, "I X XI XX CV MX")]
    [InlineData(NumberFormatValues.LowerLetter, "a j k t aaaaa vvvvvvvvvvvvvvvvvvvvvvvvvvvvvv")]
    [InlineData(NumberFormatValues.DecimalFullWidth, "１ １０ １１ ２０ １０５ １０１０")]
    public void Numbers_are_written_in_every_format(NumberFormatValues format, string expected) =>
        Assert.Equal(expected, string.Join(' ', Numbers.Select(number => NumberFormats.Print(number, format))));

    [Fact]
    public void Changes_are_taken_as_accepted()
    {
        const string Body = "<w:p><w:r><w:t>新建</w:t></w:r><w:del><w:r><w:delText>2</w:delText></w:r></w:del><w:ins><w:r><w:t>3</w:t></w:r></w:ins><w:r><w:t>所</w:t></w:r>"
            + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>";
        Assert.Equal("新建3所", Text(Of(Body)));
    }

    [Fact]
    public void Fields_show_their_results()
    {
        const string Body = "<w:p><w:r><w:t>第</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>页</w:t></w:r></w:p>";
        Assert.Equal("第7页", Text(Of(Body)));
    }

    [Fact]
    public void Tables_have_a_line_a_row_and_tabs_between_cells()
    {
        static string Cell(string inner) => $"<w:tc>{inner}</w:tc>";
        string body = $"<w:tbl><w:tr>{Cell(P("任务"))}{Cell(P("责任"))}</w:tr><w:tr>{Cell(P("建校") + P("三所"))}{Cell(P("基建科"))}</w:tr></w:tbl>" + P("完");
        Assert.Equal("任务\t责任\n建校 三所\t基建科\n完", Text(Of(body)));
    }

    [Fact]
    public void A_text_box_is_read_once_behind_its_paragraph_and_notes_at_the_end()
    {
        string box = $"<mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>{P("盒中")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P("盒中")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
        string body = $"<w:p><w:r><w:t>正文</w:t></w:r><w:r>{box}</w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + P("下段");
        Assert.Equal("正文[1]\n盒中\n下段\n[1] 注文", Text(Of(body, footnotes: $"<w:footnote w:id=\"2\">{P("注文")}</w:footnote>")));
    }

    [Fact]
    public void Places_lead_to_the_paragraph()
    {
        Document document = Document.Read(Of(P("甲") + P("乙丙")), "a.docx");
        Assert.Equal("word/document.xml:2", document.Origin.Locate(document.Text.Text.IndexOf('丙', StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void Encrypted_documents_and_archives_are_told()
    {
        byte[] encrypted = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        Assert.Contains("encrypted", Failure(encrypted), StringComparison.Ordinal);
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("a.txt");
        }

        Assert.Contains("archive", Failure(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_refused() => Assert.Contains(
        "too large",
        Assert.Throws<DocumentException>(() => Document.Read(Of(P(new string('甲', 4 << 20))), "a.docx", DocumentOptions.Default with { LargestFile = 1 << 20 }, CancellationToken.None)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Entities_are_not_expanded() => Assert.Contains(
        "damaged", Failure(Of("<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + P("&a;"))), StringComparison.Ordinal);

    [Fact]
    public void Broken_documents_never_throw_anything_else()
    {
        byte[] whole = Of(Numbered("党建", 1, 0) + P("正文"), Lists);
        Random random = new(Seed);
        for (int i = 0; i < 400; i++)
        {
            byte[] broken = [.. whole];
            broken[random.Next(broken.Length)] ^= (byte)random.Next(1, 256);
            broken = i % 3 == 0 ? broken[..random.Next(broken.Length)] : broken;
            try
            {
                Document.Read(broken, "a.docx");
            }
            catch (DocumentException failure)
            {
                Assert.NotEmpty(failure.Message);
            }
        }
    }

    [Fact]
    public void Deep_nesting_ends_nothing()
    {
        string open = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 400));
        string close = string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 400));
        try
        {
            Assert.DoesNotContain("甲", Text(Of(open + P("甲") + close + P("乙"))), StringComparison.Ordinal);
        }
        catch (DocumentException)
        {
            // a refusal is an answer
        }
    }

    private static string Failure(byte[] file) => Assert.Throws<DocumentException>(() => Document.Read(file, "a.docx")).Message;
}
