namespace WorkPlan.Core.Tests.Promises;

/// <summary>Texts made to hurt keep the promises too.</summary>
public sealed class HostileTextTests
{
    private const int Million = 1_000_000;

    public static TheoryData<string> ShapeNames => [.. HostileShapes.Names];

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Hostile_texts_keep_the_promises(string shape)
    {
        foreach (int length in (int[])[1, 2, 3, 10, 100, 1_000, 20_000])
        {
            PromiseChecker.Check(HostileShapes.Make(shape, HostileShapes.IsCostly(shape) ? Math.Min(length, 1_000) : length));
        }
    }

    [Fact]
    public void Ten_megabytes_on_one_line_keep_the_promises() => PromiseChecker.CheckOnce(HostileShapes.Make("one line of prose", 10 * Million));

    [Fact]
    public void Ten_thousand_nested_brackets_keep_the_promises()
    {
        foreach ((char open, char close) in ((char, char)[])[('（', '）'), ('(', ')'), ('《', '》'), ('“', '”'), ('【', '】'), ('〔', '〕')])
        {
            PromiseChecker.CheckOnce("1.加强管理" + new string(open, 10_000) + "责任单位：人事科" + new string(close, 10_000) + "\n2.督导");
        }
    }

    [Theory]
    [InlineData("question marks")]
    [InlineData("titles opened")]
    [InlineData("digits")]
    [InlineData("blank lines")]
    [InlineData("nested brackets")]
    [InlineData("lone high surrogates")]
    public void A_million_characters_keep_the_promises(string shape) => PromiseChecker.CheckOnce(HostileShapes.Make(shape, Million));
}
