using System.Text.Json;
using WorkPlan.Core.Cleaning.Data;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests.Cleaning;

public sealed class CharacterTableTests
{
    private static readonly ScriptCounts TraditionalText = new(Traditional: 1, Simplified: 0);
    private static readonly ScriptCounts SimplifiedText = new(Traditional: 0, Simplified: 1);

    [Theory]
    [InlineData('區', "qū")]
    [InlineData('区', "qū")]
    [InlineData('會', "huì ")]
    [InlineData('會', "kuài")]
    [InlineData('国', "guo")]
    [InlineData('国', " GUÓ")]
    [InlineData('國', "guo2")]
    [InlineData('產', "chǎn")]
    [InlineData('構', "go\u0300u")] // combining grave
    [InlineData('女', "nǚ")]
    [InlineData('女', "nu\u0308\u030C")] // combining diaeresis and caron
    [InlineData('绿', "lü")]
    [InlineData('绿', "lv4")]
    [InlineData('绿', "lu:4")]
    [InlineData('双', "shuāng")]
    [InlineData('妈', "m\u0251")] // the single-storey a
    [InlineData('学', "ｘｕｅ２")]
    [InlineData('们', "men5")]
    [InlineData('着', "zhe")]
    [InlineData('子', "zi5")]
    [InlineData('儿', "r")]
    [InlineData('嗯', "ńg")]
    [InlineData('噷', "hm")]
    [InlineData('啊', "a")]
    [InlineData('〇', "líng")]
    [InlineData('一', "yí")]
    public void A_syllable_is_a_reading(char character, string syllable) =>
        Assert.True(PinyinTable.IsReadingOf(character, syllable));

    [Theory]
    [InlineData('区', "qù")]
    [InlineData('区', "guo")]
    [InlineData('国', "")]
    [InlineData('国', " ")]
    [InlineData('国', "guó2")]
    [InlineData('国', "2")]
    [InlineData('国', "g uo")]
    [InlineData('国', "guoguoguo")]
    [InlineData('国', "GDP")]
    [InlineData('国', "CBA")]
    [InlineData('国', "http")]
    [InlineData('国', "\u0301")] // a mark without a letter
    [InlineData('国', "ü:")]
    [InlineData('啊', "A")]
    [InlineData('鹅', "E")]
    [InlineData('A', "a")]
    [InlineData('（', "a")]
    [InlineData('\uD842', "ji")] // half of a surrogate pair
    public void A_text_is_no_reading(char character, string text) =>
        Assert.False(PinyinTable.IsReadingOf(character, text));

    [Theory]
    [InlineData("區(qū)域", 5)]
    [InlineData("會（huì ）議", 7)]
    [InlineData("国( guo )(guo)", 8)]
    [InlineData("国(guo）家", 6)]
    public void An_annotation_is_read_to_its_end(string text, int expected)
    {
        Assert.True(PinyinTable.TryReadAnnotation(text, 1, text[0], out int end));
        Assert.Equal(expected, end);
    }

    [Theory]
    [InlineData("区(区)域")]
    [InlineData("区(qū")]
    [InlineData("区(")]
    [InlineData("区()")]
    [InlineData("区(1)")]
    [InlineData("区(qu, 2020)")]
    [InlineData("区(              qu)")]
    [InlineData("值(GDP)")]
    [InlineData("A(a)")]
    public void Other_brackets_are_no_annotation(string text)
    {
        Assert.False(PinyinTable.TryReadAnnotation(text, 1, text[0], out int end));
        Assert.Equal(0, end);
    }

    [Theory]
    [InlineData("國學發體", "国学发体")]
    [InlineData("著力推進，著眼長遠，沿著方向，有著作用", "着力推进，着眼长远，沿着方向，有着作用")]
    [InlineData("顯著成效，著名學者，專著和編著，著作權", "显著成效，著名学者，专著和编著，著作权")]
    [InlineData("配合著力量，討論著，隨著作業減少", "配合着力量，讨论着，随着作业减少")]
    [InlineData("乾淨，乾乾淨淨，乾隆，扭轉乾坤，餅乾", "干净，干干净净，乾隆，扭转乾坤，饼干")]
    [InlineData("關於，於是，難於單獨", "关于，于是，难于单独")]
    [InlineData("覆蓋，全覆蓋，反覆，答覆，重複，恢復", "覆盖，全覆盖，反复，答复，重复，恢复")]
    [InlineData("瞭解，明瞭，瞭望", "了解，明了，瞭望")]
    [InlineData("藉此，憑藉，藉口，狼藉，慰藉", "借此，凭借，借口，狼藉，慰藉")]
    [InlineData("徵求，象徵，宮商角徵羽", "征求，象征，宫商角徵羽")]
    [InlineData("計畫，規畫，繪畫", "计划，规划，绘画")]
    [InlineData("其餘，夥伴，什麼，復甦，老闆，以後，裡面，頭髮，出發", "其余，伙伴，什么，复苏，老板，以后，里面，头发，出发")]
    [InlineData("平臺，週期，採取，剋服，公佈，關係，鬥爭，製度，標準，雜誌", "平台，周期，采取，克服，公布，关系，斗争，制度，标准，杂志")]
    [InlineData("沈陽，瀋陽，深沈，沈默", "沈阳，沈阳，深沉，沉默")]
    [InlineData("祇有，神祇", "只有，神祇")]
    public void Traditional_text_is_converted_as_its_words_ask(string given, string expected) =>
        Assert.Equal(expected, Convert(given, TraditionalText));

    [Theory]
    [InlineData("内戶別眞靑敎溫尙吿衞擧", "内户别真青教温尚告卫举")]
    [InlineData("羣衆，啓發，産業，説明，爲了，強調，恆心", "群众，启发，产业，说明，为了，强调，恒心")]
    [InlineData("\u2F42\u2EC5\uF90A", "文见金")] // two radicals and a compatibility ideograph
    public void Odd_forms_are_converted_in_any_text(string given, string expected)
    {
        Assert.Equal(expected, Convert(given, TraditionalText));
        Assert.Equal(expected, Convert(given, SimplifiedText));
    }

    [Theory]
    [InlineData("著名、显著、土著；乾隆、乾坤；於先生；皇后、后妃")]
    [InlineData("钱锺书、钱鍾书；三馀、三餘；拚搏；狼藉、慰藉；瞭望；魏徵；甚夥")]
    [InlineData("沈阳、干部、里程、面向、发展、系统、斗争、制度、准备、范围、台湾、复习、周到")]
    [InlineData("喆、堃、淼、昇、陞、甯、犇、沢、桜、畑、辻")]
    public void Simplified_text_stays(string text) => Assert.Equal(text, Convert(text, SimplifiedText));

    [Fact]
    public void Strays_in_simplified_text_are_converted() =>
        Assert.Equal("这个计划的业务", Convert("这個計劃的業务", SimplifiedText));

    [Theory]
    [InlineData("發展教育", true)]
    [InlineData("发展教育", false)]
    [InlineData("教育", false)]
    [InlineData("", false)]
    [InlineData("“學習強國”平台：关于进一步规范办学行为的实施意见", false)]
    public void The_majority_tells_the_script(string text, bool isTraditional) =>
        Assert.Equal(isTraditional, ScriptConverter.Detect(text).IsTraditional);

    [Fact]
    public void Characters_tell_their_script()
    {
        Assert.True(ScriptTable.IsTraditionalOnly('國'));
        Assert.True(ScriptTable.IsSimplifiedOnly('国'));
        foreach (char both in "著乾於后里干台面云征余松税脱教中，Aa1")
        {
            Assert.False(ScriptTable.IsTraditionalOnly(both) || ScriptTable.IsSimplifiedOnly(both), $"{both}");
        }
    }

    [Fact]
    public void Every_form_is_final_and_conversion_is_idempotent()
    {
        for (int unit = char.MinValue; unit <= char.MaxValue; unit++)
        {
            char form = ScriptTable.ToSimplified((char)unit);
            Assert.Equal(form, ScriptTable.ToSimplified(form));
            Assert.False(char.IsSurrogate((char)unit) && form != unit);
        }

        string once = Convert("顯著著力，乾乾淨淨，反反覆覆，著著著著，於於", TraditionalText);
        Assert.Equal(once, Convert(once, TraditionalText));
    }

    [Fact]
    public void Hostile_text_is_left_whole()
    {
        string text = "\uD842國\uDC00(\uD842)著";
        Assert.Equal("\uD842国\uDC00(\uD842)着", Convert(text, TraditionalText));
        Assert.False(PinyinTable.TryReadAnnotation(text, 3, text[2], out _));
        Assert.Equal(1_000_000, Convert(new string('著', 1_000_000), TraditionalText).Length);
    }

    [SharedTheory]
    [MemberData(nameof(SharedCorpus.Documents), MemberType = typeof(SharedCorpus))]
    public void Plain_simplified_documents_stay(string path)
    {
        string text = SharedCorpus.Read(path);
        if (ScriptConverter.Detect(text).Traditional == 0)
        {
            Assert.Equal(text, Convert(text, ScriptConverter.Detect(text)));
        }
    }

    [SharedTheory]
    [InlineData("seed-0")]
    [InlineData("seed-2")]
    public void Titles_of_traditional_documents_come_out_as_in_the_truth(string name)
    {
        string text = WithoutPinyin(SharedCorpus.Read($"seeds/{name}.txt"));
        string converted = Convert(text, ScriptConverter.Detect(text));
        string gold = File.ReadAllText(Path.Combine(SharedCorpus.Folder!, "gold", $"{name}.json"));
        using JsonDocument truth = JsonDocument.Parse(gold);
        Assert.All(TitlesIn(truth.RootElement), title => Assert.Contains(title, converted, StringComparison.Ordinal));
    }

    private static string Convert(string text, ScriptCounts counts)
    {
        char[] converted = text.ToCharArray();
        int changed = ScriptConverter.Convert(converted, counts);
        Assert.Equal(text.Zip(converted).Count(static pair => pair.First != pair.Second), changed);
        return new string(converted);
    }

    private static string WithoutPinyin(string text)
    {
        string kept = "";
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] is '(' or '（' && PinyinTable.TryReadAnnotation(text, i, text[i - 1], out int end))
            {
                kept += text[start..i];
                start = end;
            }
        }

        return kept + text[start..];
    }

    private static IEnumerable<string> TitlesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static property =>
            property is { Name: "title" or "heading", Value.ValueKind: JsonValueKind.String }
                ? [property.Value.GetString()!]
                : TitlesIn(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TitlesIn),
        _ => [],
    };
}
