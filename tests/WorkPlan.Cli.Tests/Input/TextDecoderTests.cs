using System.Text;
using WorkPlan.Cli.Input;

namespace WorkPlan.Cli.Tests.Input;

public sealed class TextDecoderTests
{
    private const string Sample = "一、推进“五育”并举，新建学校3所。\n二、建好名师𠮷成工作室。\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void Utf8_is_read() => Check(Encoding.UTF8.GetBytes(Sample), "utf-8");

    [Fact]
    public void Ascii_is_utf8() => Assert.Equal("utf-8", TextDecoder.Decode("plan"u8).Encoding);

    [Fact]
    public void Gb18030_is_read_where_it_is_not_utf8() => Check(Gb18030.GetBytes(Sample), "gb18030");

    [Fact]
    public void A_byte_order_mark_decides_and_goes()
    {
        Check([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)], "utf-8");
        Check([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)], "utf-16le");
        Check([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)], "utf-16be");
    }

    [Fact]
    public void A_second_mark_is_text() => Assert.Equal("\uFEFFa", TextDecoder.Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'a']).Text);

    [Fact]
    public void A_few_damaged_places_do_not_make_another_encoding()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Sample);
        bytes[4] = 0xFF;
        DecodedText decoded = TextDecoder.Decode(bytes);
        Assert.Equal("utf-8", decoded.Encoding);
        Assert.InRange(decoded.Replaced, 1, 3);
        Assert.EndsWith("工作室。\n", decoded.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cut_of_a_utf8_text_stays_utf8()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sample, 4)));
        for (int length = 120; length < bytes.Length; length++)
        {
            Assert.Equal("utf-8", TextDecoder.Decode(bytes.AsSpan(0, length)).Encoding);
        }
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b' })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0 })]
    public void Nul_is_no_text(byte[] bytes) => Assert.Throws<InputException>(() => TextDecoder.Decode(bytes));

    private static void Check(byte[] bytes, string encoding)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        Assert.Equal(encoding, decoded.Encoding);
        Assert.Equal(Sample, decoded.Text);
        Assert.Equal(0, decoded.Replaced);
    }
}
