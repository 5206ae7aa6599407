using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests.Cleaning;

/// <summary>Each rule: where it acts, and where it must not.</summary>
public sealed class CleaningRuleTests
{
    [Theory]
    [InlineData("地区(qū)行署", "地区行署")]
    [InlineData("大会(huì )上", "大会上")]
    [InlineData("国(guo)(guo)(guo)家", "国家")]
    [InlineData("教（jiào）育", "教育")]
    public void Readings_in_brackets_go(string text, string expected) => PlanCheck.CheckClean(text, expected, RepairKind.Pinyin);

    [Theory]
    [InlineData("甲类A(a)级")]
    [InlineData("生产总值(GDP)增长")]
    [InlineData("篮球联赛(CBA)开幕")]
    [InlineData("官网(http://example.org)公布")]
    [InlineData("地区(qing)行署")]
    public void Other_brackets_stay(string text) => PlanCheck.CheckClean(text, text);

    [Theory]
    [InlineData("推进&ldquo;五育&rdquo;并举", "推进“五育”并举")]
    [InlineData("推进“五育rdquo;并举", "推进“五育”并举")]
    [InlineData("推进“五育#8221;并举", "推进“五育”并举")]
    [InlineData("开展“3+2rdquo;培养", "开展“3+2”培养")]
    [InlineData("提高“GDPrdquo;占比", "提高“GDP”占比")]
    [InlineData("开展“3+2#8221;培养", "开展“3+2”培养")]
    [InlineData("甲&amp;乙", "甲&乙")]
    [InlineData("学生&nbsp;家长", "学生 家长")]
    [InlineData("一、党建工作&nbsp;", "一、党建工作")]
    [InlineData("#12288;一、党建工作", "一、党建工作")]
    [InlineData("&#8226;党建工作", "党建工作")]
    [InlineData("3&mdash;5所", "3—5所")]
    [InlineData("3&#x2014;5所", "3—5所")]
    public void Entities_become_characters(string text, string expected) => PlanCheck.CheckClean(text, expected);

    [Theory]
    [InlineData("甲&乙；丙")]
    [InlineData("R&D投入；")]
    [InlineData("见附件a;b;")]
    public void Other_ampersands_and_semicolons_stay(string text) => PlanCheck.CheckClean(text, text);

    [Theory]
    [InlineData("加\u200B强\u200B管理", "加强管理")]
    [InlineData("\uFEFF加强管理", "加强管理")]
    [InlineData("加强\u00AD管理", "加强管理")]
    [InlineData("加强\u0000管理\u0007", "加强管理")]
    public void Invisible_characters_go(string text, string expected)
    {
        PlanCheck.CheckClean(text, expected);
        Assert.All(TextCleaner.Clean(text).Repairs, repair => Assert.Equal(RepairKind.InvisibleCharacter, repair.Kind));
    }

    [Fact]
    public void The_dot_behind_a_number_comes_back() => PlanCheck.CheckClean("1\uE010加强管理", "1.加强管理", RepairKind.PrivateUseCharacter);

    [Fact]
    public void A_character_of_an_unknown_font_stays() => PlanCheck.CheckClean("李\uE123同志", "李\uE123同志");

    [Theory]
    [InlineData("２０２１年", "2021年")]
    [InlineData("１８．６亿元", "18．6亿元")]
    [InlineData("ＧＤＰ增长", "GDP增长")]
    public void Full_width_digits_and_letters_become_plain(string text, string expected)
    {
        PlanCheck.CheckClean(text, expected);
        Assert.All(TextCleaner.Clean(text).Repairs, repair => Assert.Equal(RepairKind.FullWidthCharacter, repair.Kind));
    }

    [Theory]
    [InlineData("（一）加强管理：落实责任，抓好培训。")]
    [InlineData("(一)加强管理:落实责任,抓好培训.")]
    public void Punctuation_stays_as_printed(string text) => PlanCheck.CheckClean(text, text);

    [Theory]
    [InlineData("\u3000\u3000一、党建工作", "一、党建工作")]
    [InlineData("\u00A0\u00A0一、党建工作", "一、党建工作")]
    [InlineData("一、党建工作 \t", "一、党建工作")]
    [InlineData("一、党建工作\n\u3000\u3000加强管理。", "一、党建工作\n加强管理。")]
    [InlineData("一、党建工作\n\u3000\n加强管理。", "一、党建工作\n\n加强管理。")]
    public void Blanks_around_lines_go(string text, string expected) => PlanCheck.CheckClean(text, expected, RepairKind.Indent);

    [Theory]
    [InlineData("加强管理， 落实责任", "加强管理，落实责任")]
    [InlineData("2021 年", "2021年")]
    [InlineData("序 言", "序言")]
    public void Blanks_that_separate_nothing_go(string text, string expected) => PlanCheck.CheckClean(text, expected, RepairKind.InnerSpace);

    [Theory]
    [InlineData("品质教育 学在桐溪")]
    [InlineData("信息索引号 公开时限 长期公开")]
    [InlineData("work plan 2021")]
    public void Blanks_that_separate_stay(string text) => PlanCheck.CheckClean(text, text);

    [Theory]
    [InlineData("推进““五育””并举", "推进“五育”并举")]
    [InlineData("推进”五育“并举", "推进“五育”并举")]
    [InlineData("推进””五育““并举", "推进“五育”并举")]
    public void Quotation_marks_are_mended(string text, string expected)
    {
        PlanCheck.CheckClean(text, expected);
        Assert.All(TextCleaner.Clean(text).Repairs, repair => Assert.Equal(RepairKind.QuotationMark, repair.Kind));
    }

    [Theory]
    [InlineData("以“”为主题")]
    [InlineData("落实”五育\u2028工作“要求")]
    [InlineData("开展”五育、落实“四有好老师的标准和队伍建设要求”工作")]
    [InlineData("增强“四个意识”、坚定“四个自信”、做到“两个维护”")]
    public void Quotation_marks_that_are_right_stay(string text) => PlanCheck.CheckClean(text, text);

    [Theory]
    [InlineData("★一、党建工作", "一、党建工作")]
    [InlineData("▲ 加强管理。", "加强管理。")]
    public void Ornaments_in_front_of_a_line_go(string text, string expected) => PlanCheck.CheckClean(text, expected, RepairKind.Ornament);

    [Theory]
    [InlineData("评定为★★★级")]
    public void Ornaments_that_mean_something_stay(string text) => PlanCheck.CheckClean(text, text);

    [Theory]
    [InlineData("落实《学校\n管理办法》精神。", "落实《学校管理办法》精神。")]
    [InlineData("推进“五育\n”并举。", "推进“五育”并举。")]
    [InlineData("加强学校管理，\n落实责任。", "加强学校管理，落实责任。")]
    [InlineData("加强学校管理\n。落实责任。", "加强学校管理。落实责任。")]
    public void Lines_broken_inside_a_sentence_are_joined(string text, string expected) => PlanCheck.CheckClean(text, expected, RepairKind.HardWrap);

    [Theory]
    [InlineData("一、党建工作\n加强学校管理。")]
    [InlineData("加强学校管理。\n落实责任。")]
    [InlineData("各学校：\n现印发给你们。")]
    [InlineData("指标\n2020年\n89.2")]
    [InlineData("桐溪区教育局\n2021年3月9日")]
    [InlineData("加强学校管理，\n\n落实责任。")]
    [InlineData("加强学校管理，\n2.落实责任。")]
    public void Lines_that_end_where_they_end_stay(string text) => PlanCheck.CheckClean(text, text);

    [Theory]
    [InlineData("加強學校黨建工作", "加强学校党建工作")]
    [InlineData("關於進一步規範辦學行為的意見", "关于进一步规范办学行为的意见")]
    [InlineData("國家“兩免一補”政策", "国家“两免一补”政策")]
    public void Traditional_characters_become_simplified(string text, string expected)
    {
        PlanCheck.CheckClean(text, expected);
        Assert.All(TextCleaner.Clean(text).Repairs, repair => Assert.Equal(RepairKind.TraditionalScript, repair.Kind));
    }

    [Theory]
    [InlineData("乾县著名教师")]
    [InlineData("瞭望台")]
    public void Simplified_text_keeps_characters_of_both_scripts(string text) => PlanCheck.CheckClean(text, text);
}
