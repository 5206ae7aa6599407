using System.Text;
using WorkPlan.Documents.Encodings;

namespace WorkPlan.Documents.Tests.Encodings;

public sealed class TextDecoderTests
{
    private const string Sample = "教育局2021年工作要点";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;

    [Fact]
    public void Ascii_is_utf8() => Assert.Equal("utf-8", Decode("plan"u8.ToArray()).Encoding);

    [Fact]
    public void Nothing_is_an_empty_text() => Assert.Equal(("", "utf-8"), (Decode([]).Text, Decode([]).Encoding));

    [Fact]
    public void A_second_mark_is_text() => Assert.Equal("\uFEFFa", Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'a']).Text);

    [Fact]
    public void A_wrong_label_decides_nothing()
    {
        Assert.Equal((Sample, "gb18030"), Both(Gb18030.GetBytes(Sample), "utf-8"));
        Assert.Equal((Sample, "utf-8"), Both(Encoding.UTF8.GetBytes(Sample), "gb2312"));
        Assert.Equal(("教育局工作要點", "big5"), Both(Big5.GetBytes("教育局工作要點"), "gb2312"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("big5")]
    public void Every_damaged_place_is_told_with_its_bytes(string name)
    {
        Encoding encoding = name switch { "utf-8" => Encoding.UTF8, "big5" => Big5, _ => Gb18030 };
        byte[] before = encoding.GetBytes("教育局要求各校\n認真落實\n");
        byte[] behind = encoding.GetBytes("\n培訓教師，建設學校");
        byte broken = (byte)(name == "big5" ? 0xF9 : 0xFF); // big5 knows FF as a character of private use
        DecodedText decoded = Decode([.. before, broken, .. behind, broken, .. behind]);
        Assert.Equal(name, decoded.Encoding);
        Assert.Equal([before.Length, before.Length + 1 + behind.Length], decoded.Damage.Select(place => place.Offset));
        Assert.All(decoded.Damage, place => Assert.Equal('\uFFFD', decoded.Text[place.Position]));
        Assert.All(decoded.Damage, place => Assert.InRange(place.Length, 1, 2));
    }

    [Fact]
    public void A_text_that_is_cut_within_a_character_is_read_to_there()
    {
        DecodedText decoded = Decode(Encoding.UTF8.GetBytes(Sample)[..^1]);
        Assert.Equal((Sample[..^1] + "\uFFFD", "utf-8"), (decoded.Text, decoded.Encoding));
        Assert.Single(decoded.Damage);
    }

    [Fact]
    public void A_replacement_character_in_the_file_is_no_damage()
    {
        DecodedText decoded = Decode(Encoding.UTF8.GetBytes("教育\uFFFD局工作要点"));
        Assert.Empty(decoded.Damage);
    }

    [Fact]
    public void Findings_tell_neighbours_together_and_no_more_than_a_hundred()
    {
        byte[] one = [.. Encoding.UTF8.GetBytes("教育局工作要点安排"), 0xFF, 0xFE, .. "教育局要求各校认真落实"u8];
        Document document = Document.Read(Enumerable.Repeat(one, 300).SelectMany(bytes => bytes).ToArray(), "a.txt");
        Assert.Equal(101, document.Diagnostics.Length);
        Assert.Contains("byte 27, 2 bytes", document.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains("199 more places", document.Diagnostics[^1].Message, StringComparison.Ordinal);
        Assert.All(document.Diagnostics, finding => Assert.Equal('\uFFFD', document.Text.Text[finding.Span.Start]));
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 0 })]
    [InlineData(new byte[] { 0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13 })]
    public void Binary_files_are_refused(byte[] bytes) => Assert.Throws<DocumentException>(() => TextDecoder.Decode(bytes, null));

    [Fact]
    public void Noise_never_breaks_the_decoder()
    {
        Random random = new(7);
        for (int i = 0; i < 2000; i++)
        {
            byte[] noise = new byte[random.Next(400)];
            random.NextBytes(noise);
            try
            {
                DecodedText decoded = TextDecoder.Decode(noise, null);
                Assert.All(decoded.Damage, place => Assert.InRange(place.Offset + place.Length, 1, noise.Length));
                Assert.All(decoded.Damage, place => Assert.Equal('\uFFFD', decoded.Text[place.Position]));
            }
            catch (DocumentException)
            {
                // no text is a fair answer
            }
        }
    }

    private static DecodedText Decode(byte[] bytes) => TextDecoder.Decode(bytes, null);

    private static (string Text, string Encoding) Both(byte[] bytes, string label)
    {
        DecodedText decoded = TextDecoder.Decode(bytes, label);
        return (decoded.Text, decoded.Encoding);
    }
}
