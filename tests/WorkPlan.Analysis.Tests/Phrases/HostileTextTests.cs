using System.Diagnostics;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Analysis.Tests.Phrases;

/// <summary>Texts made to be slow are searched with the library's own lexicon and all shapes in time linear in their length.</summary>
public sealed class HostileTextTests
{
    private const int Length = 400_000;

    /// <summary>Linear takes hundredths of a second, on a busy machine tenths; whatever looks at the text once a character takes a minute.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(3);

    private static readonly PhraseMatcher Leftmost = new(Lexicon.ReadDefault());
    private static readonly PhraseMatcher Overlapping = new(Lexicon.ReadDefault(), new PhraseMatcherOptions { Kind = MatchKind.Overlapping });

    public static TheoryData<string> Shapes =>
        ["“", "“”", "1+", "工程", "实施工程", "一", "一校一策", "“双减”、", "双“减", "实施一期提升行动计划", "“一、二、三、四”", "义务教育优质均衡", "1+X", "七五", "，、 "];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Time_is_linear(string shape)
    {
        CleanText text = TextCleaner.Clean(string.Concat(Enumerable.Repeat(shape, Length / shape.Length)));
        foreach (PhraseMatcher matcher in (PhraseMatcher[])[Leftmost, Overlapping])
        {
            long start = Stopwatch.GetTimestamp();
            matcher.Match(text);
            Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Most);
        }
    }
}
