using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>The segmenter agrees with its slow and obvious twin, on texts as well as on lines.</summary>
public sealed class PlainSegmenterTests
{
    private const int TieCount = 3_000;
    private const int RandomCount = 1_500;

    public static TheoryData<string, bool> Modes => new() { { "accurate", true }, { "accurateNoModel", false }, { "search", true }, { "searchNoModel", false } };

    [Theory]
    [MemberData(nameof(Modes))]
    public void The_twin_cuts_the_same(string mode, bool usesModel)
    {
        PlainSegmenter twin = new(usesModel);
        string[] texts =
        [
            string.Join('\n', SegmentationLines.Samples()),
            .. SegmentationLines.Generated(),
            .. SegmentationLines.Ties(TieCount),
            .. RandomTexts(),
        ];
        Analysis.Segmentation.WordSegmenter segmenter = SegmentationModes.All.Single(known => known.Name == mode).Segmenter;
        Assert.All(texts, text => Assert.Equal(mode.StartsWith("search", StringComparison.Ordinal) ? twin.CutForSearch(text) : twin.Cut(text), segmenter.Cut(text)));
    }

    /// <summary>Any UTF-16 units at all, halves of surrogate pairs included.</summary>
    private static IEnumerable<string> RandomTexts()
    {
        Dice dice = new(4);
        string common = "教育局学校的一是不了在人有我他这0aZ.%-\r\n \uD83D\uDE00";
        return Enumerable.Range(0, RandomCount).Select(_ => new string([.. Enumerable.Range(0, dice.Between(1, 20)).Select(_ => dice.OnceIn(3)
            ? (char)dice.Below(char.MaxValue + 1)
            : common[dice.Below(common.Length)])]));
    }
}
