using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Export.Views;
using WorkPlan.Export.Views.Comparisons;

namespace WorkPlan.Export.Tests.Views.Comparisons;

/// <summary>Edits are written here as =unchanged, -deleted, +inserted, and as -old+new where one replaces the other.</summary>
public sealed class EditLinesTests
{
    [Fact]
    public void Deleted_and_inserted_text_is_told_apart_without_color() => Check(["=新建学校", "-三+五", "=所，", "-力争", "=年底前", "+全部", "=建成"],
        "新建学校[-三-]{+五+}所，[-力争-]年底前{+全部+}建成");

    [Fact]
    public void A_long_way_between_two_changes_ends_the_line() => Check(["=甲乙丙丁戊己庚辛壬癸子丑寅", "-一+二", "=甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥", "+三"],
        "…己庚辛壬癸子丑寅[-一-]{+二+}甲乙丙丁戊己庚辛…",
        "…辰巳午未申酉戌亥{+三+}");

    [Fact]
    public void What_would_hardly_be_shorter_is_not_shortened() => Check(["+一", "=甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉", "+二"],
        "{+一+}甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉{+二+}");

    [Fact]
    public void Line_ends_and_what_cannot_be_seen_are_shown() => Check(["=新建学校", "-乙\n丙+\u001B[2J\t"],
        "新建学校[-乙↵丙-]{+\\u001B[2J\\t+}");

    [Fact]
    public void A_surrogate_pair_is_not_cut_in_two() => Check(
        ["+一", "=甲乙丙丁戊己庚\uD842\uDFB7壬癸子丑寅卯辰巳午\uD842\uDFB7申酉戌亥金木水", "+二"],
        "{+一+}甲乙丙丁戊己庚…",
        "…申酉戌亥金木水{+二+}");

    [Fact]
    public void Of_a_long_insertion_the_beginning_and_the_length_are_told() => Check(["=" + new string('甲', 400), "+" + new string('乙', 300)],
        $"…甲甲甲甲甲甲甲甲{{+{new string('乙', 160)}… (300 characters)+}}");

    [Fact]
    public void Texts_with_but_words_in_common_stand_one_below_the_other() => Check(["-扩大+增加", "=学位", "-供给，新建幼儿园+总量，办好民办学校"],
        "[-扩大学位供给，新建幼儿园-]",
        "{+增加学位总量，办好民办学校+}");

    private static void Check(string[] edits, params string[] lines) => Assert.Equal(
        lines, EditLines.Of([.. edits.Select(Parse)]).Select(line => string.Concat(line.Select(run => run.Text))));

    private static PlanEdit Parse(string edit) => (edit[0], edit.IndexOf('+', StringComparison.Ordinal)) switch
    {
        ('=', _) => new PlanEdit(EditKind.Unchanged, edit[1..], edit[1..], default, default),
        ('+', _) => new PlanEdit(EditKind.Inserted, "", edit[1..], default, default),
        (_, < 0) => new PlanEdit(EditKind.Deleted, edit[1..], "", default, default),
        var (_, plus) => new PlanEdit(EditKind.Replaced, edit[1..plus], edit[(plus + 1)..], default, default),
    };
}
