using WorkPlan.Core.Cleaning.ByteSlips;
using WorkPlan.Core.Tests.Generation;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests.Cleaning;

/// <summary>The GBK byte slip: the fault forwards, its inversion, and the question marks that are none.</summary>
public sealed class ByteSlipTests
{
    private static readonly ByteSlipSolver Solver = ByteSlipSolver.Shared;
    private static readonly GbkPairs Pairs = new();

    /// <summary>The part of the intact text that the slip takes is apart from what follows by a bar; ~ is a wrong pair.</summary>
    [Theory]
    [InlineData("校“縣|管校聘", "?！翱h")]
    [InlineData("粒扣子&|rdquo;", "?？圩~")]
    [InlineData("校基本辦|學", "?；巨k")]
    [InlineData("。深化改革|", "?Ｉ罨母~")]
    [InlineData("保“十五五”高質|量", "?！笆逦濉备哔|")]
    [InlineData("校投檔|案", "?Ｍ稒n")]
    [InlineData("校園|活動", "?@")]
    [InlineData("保2|030年", "?~")]
    public void The_fault_shows_the_bytes_behind_it_one_late(string intact, string damaged)
    {
        string text = intact.Replace("|", "", StringComparison.Ordinal);
        char[] shown = new char[text.Length + 1];
        int length = ByteSlipFault.Apply(Pairs, text, shown, out int consumed);
        Assert.Equal(damaged, new string(shown, 0, length).Replace(ByteSlipFault.WrongPair, '~'));
        Assert.Equal(intact.IndexOf('|', StringComparison.Ordinal), consumed);
    }

    [Theory]
    [InlineData("校“縣", "?！翱h", true)]
    [InlineData("校“縣", "?!翱h", true)] // made narrow afterwards
    [InlineData("粒扣子&", "??圩?", true)]
    [InlineData("粒扣子&", "??圩", true)] // a wrong pair that shows nothing
    [InlineData("保“縣", "?！翱h", true)] // the lost lead byte may be any
    [InlineData("校‘縣", "?！翱h", false)]
    [InlineData("學“縣", "?！翱h", false)] // its trail byte is another
    [InlineData("校“縣管", "?！翱h", false)]
    public void A_reading_must_give_back_the_damage(string reading, string damaged, bool explains) =>
        Assert.Equal(explains, ByteSlipFault.Explains(Pairs, reading, damaged));

    [Theory]
    [InlineData("落實義務教育學?！翱h管校聘”管理改革", "落實義務教育學校“縣管校聘”管理改革")]
    [InlineData("改善農村學?;巨k學條件", "改善農村學校基本辦學條件")]
    [InlineData("11.規範辦學行為。建立學?！半p減”工作臺賬", "11.規範辦學行為。建立學校“雙減”工作臺賬")]
    [InlineData("加強農村學?！⒔虒W點建設(shè)和管理", "加強農村學校、教學點建設(shè)和管理")]
    [InlineData("縮小城鄉差距?；竟步逃阵w系更加完善", "縮小城鄉差距。基本公共教育服務體系更加完善")]
    [InlineData("加強對學校的領導，確?！笆逦濉币巹濏樌麑嵤?", "加強對學校的領導，確保“十五五”規劃順利實施")]
    [InlineData("辦好每一所學?Ｍ度霗C制更加健全", "辦好每一所學校投入機制更加健全")]
    [InlineData("建立?？茖哟温殬I教育體系", "建立專科層次職業教育體系")]
    public void Slips_in_traditional_text_are_read(string damaged, string intact) => Assert.Equal(intact, Solve(damaged));

    [Fact]
    public void Text_that_became_simplified_after_the_slip_is_read_too() =>
        Assert.Equal("改善农村学校基本办学条件，办好每一所学校", Solve("改善农村学?;巨k学条件，办好每一所学校"));

    [Theory]
    [InlineData("城鄉學?９卜?wù)體系更加完善", "城鄉學校公共服務(wù)體系更加完善")]
    [InlineData("城鄉學?９卜wù)體系更加完善", "城鄉學校公共服務(wù)體系更加完善")]
    public void A_swallowed_bracket_is_told_by_the_pinyin_behind_it(string damaged, string intact) =>
        Assert.Equal(intact, Solve(damaged));

    [Theory]
    [InlineData("確??030年全部達標", "確保\u25A1030年全部達標")]
    [InlineData("加大經費投入?５?030年全部達標", "加大經費投入。到\u25A1030年全部達標")]
    public void A_swallowed_digit_stays_a_hole(string damaged, string repaired)
    {
        Assert.True(Solver.TrySolve(damaged, damaged.IndexOf('?', StringComparison.Ordinal), 0, out ByteSlipSolution found));
        Assert.Equal(repaired, Apply(damaged, found));
        Assert.True(found.Partial);
        Assert.False(found.Certain);
    }

    [Fact]
    public void A_digit_that_was_swallowed_without_any_trace_leaves_the_question_mark_as_it_is() =>
        Assert.Null(Solve("學?所，確?030年全部達標"));

    [Theory]
    [InlineData("教育是什么？教育就是培养人。")]
    [InlineData("怎麼辦?我們要依靠廣大教師。")]
    [InlineData("做好了吗？！还没有。")]
    [InlineData("入园率达到多少???各地要摸清底数")]
    [InlineData("學校怎麼辦??各地要摸清底數")]
    [InlineData("http://www.example.com/list.asp?id=25&page=3")]
    [InlineData("目標完成了嗎？2020年要做到")]
    [InlineData("發展?2020年全部達標")]
    [InlineData("為了誰?為了學生?為了教師?為了家長!")]
    [InlineData("?")]
    [InlineData("學?")]
    [InlineData("學??")]
    [InlineData("?\uD800?\uDC00?\uFFFF?\u0000")]
    public void Real_question_marks_are_never_touched(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            Assert.False(IsQuestionMark(text[i]) && Solver.TrySolve(text, i, 0, out _), $"at {i} of {text}");
        }
    }

    [Fact]
    public void Nothing_before_the_floor_is_touched()
    {
        string damaged = "落實義務教育學?！翱h管校聘”管理改革";
        int index = damaged.IndexOf('?', StringComparison.Ordinal);
        Assert.False(Solver.TrySolve(damaged, index, index + 1, out _));
        Assert.True(Solver.TrySolve(damaged, index, index, out ByteSlipSolution found));
        Assert.Equal(index, found.Start);
    }

    [Fact]
    public void Words_that_the_document_repeats_decide()
    {
        const string Damaged = "推進中小學?！翱h管校聘”試點。";
        Assert.Equal("推進中小學。“縣管校聘”試點。", Solve(Damaged));
        Assert.Equal("推進中小學校“縣管校聘”試點。本縣中小學校“強弱結對”。", Solve(Damaged + "本縣中小學校“強弱結對”。"));
    }

    [Theory]
    [InlineData("?")]
    [InlineData("\uFF1F")]
    [InlineData("?！")]
    [InlineData("學?！翱h")]
    [InlineData("學?Ｃ烙刂省")]
    [InlineData("?\uD800")]
    public void Crowds_of_question_marks_take_no_time(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        for (int i = 0; i < text.Length; i++)
        {
            if (IsQuestionMark(text[i]))
            {
                Solver.TrySolve(text, i, 0, out _);
            }
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(4), $"{watch.Elapsed} for {text.Length} characters of {unit}");
    }

    [SharedFact]
    public void The_corpus_holds_three_slips_and_no_false_hit()
    {
        string[] hits = [.. SharedCorpus.Paths().SelectMany(path => HitsIn(path, SharedCorpus.Read(path)))];
        Assert.Equal(["seeds/seed-0.txt", "seeds/seed-0.txt", "seeds/seed-2.txt"], hits);
    }

    /// <summary>The seeds are not in the table. Two of them are traditional as they stand, so nothing has to be converted.</summary>
    [SharedFact]
    public void Most_generated_slips_come_back_exactly()
    {
        Dice dice = new(1);
        int made = 0, exact = 0, certain = 0, certainAndExact = 0;
        foreach (string path in (string[])["seeds/seed-0.txt", "seeds/seed-2.txt"])
        {
            string text = SharedCorpus.Read(path).Replace(',', '\uFF0C'); // made narrow after any slip
            HashSet<int> places = [];
            for (int slip = 1; slip <= 1000; slip++)
            {
                string damaged = ByteSlipNoise.Strike(dice, text);
                int index = damaged.AsSpan().CommonPrefixLength(text);
                bool isProse = index < text.Length && text[index] is '。' or (>= '\u4E00' and <= '\u9FFF'); // no letter of pinyin
                if (!isProse || !places.Add(index))
                {
                    continue;
                }

                bool isSolved = Solver.TrySolve(damaged, index, 0, out ByteSlipSolution found);
                bool isExact = isSolved && Apply(damaged, found) == text;
                made++;
                exact += isExact ? 1 : 0;
                certain += found.Certain ? 1 : 0;
                certainAndExact += found.Certain && isExact ? 1 : 0;
                Assert.True(!isSolved || Explains(found, damaged), $"slip {slip} of {path}: the fault does not give it back");
            }
        }

        Assert.True(exact >= 0.75 * made, $"{exact} of {made} exact");
        Assert.True(certainAndExact >= 0.98 * certain, $"{certainAndExact} of {certain} certain ones right");
    }

    private static string? Solve(string damaged) =>
        Solver.TrySolve(damaged, damaged.IndexOf('?', StringComparison.Ordinal), 0, out ByteSlipSolution found)
            ? Apply(damaged, found)
            : null;

    private static string Apply(string damaged, ByteSlipSolution found) =>
        string.Concat(damaged.AsSpan(0, found.Start), found.Replacement, damaged.AsSpan(found.Start + found.Length));

    private static bool Explains(ByteSlipSolution found, string damaged) =>
        ByteSlipFault.Explains(
            Pairs, found.Replacement.Replace(ByteSlipSolver.Hole, '\0'), damaged.AsSpan(found.Start, found.Length));

    private static IEnumerable<string> HitsIn(string path, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsQuestionMark(text[i]) && Solver.TrySolve(text, i, 0, out ByteSlipSolution found))
            {
                yield return path;
                i = found.Start + found.Length - 1;
            }
        }
    }

    private static bool IsQuestionMark(char character) => character is '?' or '\uFF1F';
}
