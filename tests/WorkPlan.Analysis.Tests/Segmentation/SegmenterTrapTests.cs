using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>What breaks equality with the reference when it is done otherwise, each by a small text. What is expected is what the reference gives.</summary>
public sealed class SegmenterTrapTests
{
    private const double FrequencyTotal = 60_101_967;

    [Theory]
    [InlineData("一久")]
    [InlineData("一产")]
    public void A_run_that_is_a_dictionary_word_stays_single_characters(string text)
    {
        Assert.NotEqual(0, WordCell.Score(WordTable.Embedded.Find(text)));
        Check(string.Join('/', text.ToCharArray()), text);
    }

    [Theory]
    [InlineData("增长/3.5%/--/v2.0/./1/版")]
    [InlineData("A4.5/B%/C/--/D")]
    [InlineData("a/./b%")]
    [InlineData("得/3.50%/分")]
    public void Latin_words_take_decimals_and_percent_and_the_rest_stays_whole(string words) => Check(words);

    [Theory]
    [InlineData("增长/3/./5/%/-/-/v2/./0/./1/版")]
    [InlineData("A4/./5B/%/C/-/-/D")]
    [InlineData("网易/杭/研/大厦")]
    public void Without_the_model_only_letters_and_digits_join(string words) => CheckPlain(words);

    [Theory]
    [InlineData("璧/汎/卹/髲/貂")]
    [InlineData("甉/遷/繥/曠/嗁")]
    [InlineData("屆/峬/汋/踉")]
    public void Equal_sums_of_the_model_go_to_the_later_letter(string words) => Check(words);

    [Theory]
    [InlineData("间/焕/榞/嶠")]
    [InlineData("懇/述/騆/柇")]
    [InlineData("祖/硅/縔")]
    public void The_emission_is_added_before_the_larger_sum_is_taken(string words) => Check(words);

    [Theory]
    [InlineData("劅/迖/叫/覅/蠇")]
    [InlineData("兛/鋲/墫")]
    [InlineData("鄊/干/栃/鳘")]
    public void What_the_model_never_saw_swallows_what_it_is_added_to(string words) => Check(words);

    [Theory]
    [InlineData("髓室顶/瓜瓜")]
    [InlineData("古图索/尔克")]
    [InlineData("西克斯/特尼")]
    [InlineData("哼哼/哼")]
    public void Of_paths_that_score_the_same_the_one_with_the_longer_first_word_is_taken(string words) => Check(words);

    [Theory]
    [InlineData("财政厅长/殇/，/推进/学校")]
    [InlineData("诡奇/诡/，/推进/学校")]
    [InlineData("眼虫/眼/，/推进/学校")]
    public void Sums_start_anew_in_each_block(string words) => Check(words);

    [Theory]
    [InlineData("E通/衢")]
    [InlineData("T台/湾")]
    [InlineData("囓合/适")]
    public void A_character_that_only_begins_words_is_no_step_where_one_begins(string words) => Check(words);

    [Theory]
    [InlineData("\U0001F600/笑/\U0001F600")]
    [InlineData("x/\r\n/y/\n/\n")]
    [InlineData("甲/\r/乙/\r\n")]
    [InlineData("甲/\u3000/乙/ / ")]
    [InlineData("，/。/“/”")]
    [InlineData("γ/射线")]
    public void Between_blocks_each_code_point_is_a_word_and_so_is_a_line_end(string words) => Check(words);

    [Fact]
    public void Half_a_surrogate_pair_is_a_word_too() => Check("\uD83D/\uD83D\uDE00/\uDE00");

    [Fact]
    public void The_entry_that_stands_twice_counts_twice_in_the_total() =>
        Assert.Equal(Math.Log(3) - Math.Log(FrequencyTotal), WordTable.Embedded.Scores[WordCell.Score(WordTable.Embedded.Find("B超"))], 12);

    [Theory]
    [InlineData("中华人民共和国教育部", "中华/华人/人民/共和/国教/教育/共和国/教育部/中华人民共和国教育部")]
    [InlineData("B超C语言", "B超/语言/C语言")]
    [InlineData("诡奇诡", "诡奇/诡")]
    [InlineData("iPhone15Pro", "iPhone15Pro")]
    public void Search_mode_puts_words_of_two_and_then_of_three_characters_first(string text, string words) =>
        Assert.Equal(words.Split('/'), SegmentationModes.All[2].Segmenter.Cut(text));

    [Theory]
    [InlineData('\u4DFF', false)]
    [InlineData('\u4E00', true)]
    [InlineData('\u9FD5', true)]
    [InlineData('\u9FD6', false)]
    [InlineData('-', true)]
    [InlineData('%', true)]
    [InlineData('*', false)]
    [InlineData('\uFF11', false)] // a full-width 1
    public void Blocks_have_their_own_characters(char character, bool isInBlock) =>
        Assert.Equal(isInBlock, WordTable.Embedded.Codes[character] != WordTable.OutsideCode);

    private static void Check(string words) => Check(words, words.Replace("/", "", StringComparison.Ordinal));

    private static void Check(string words, string text) => Assert.Equal(words.Split('/'), SegmentationModes.All[0].Segmenter.Cut(text));

    private static void CheckPlain(string words) => Assert.Equal(words.Split('/'), SegmentationModes.All[1].Segmenter.Cut(words.Replace("/", "", StringComparison.Ordinal)));
}
