using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>Infers the year of a plan whose own year is lost from the anniversaries, plenums, plan periods and events that it names.</summary>
/// <remarks>Each piece of evidence votes with the weight that <see cref="YearEvents"/> gives it; one pass over the text.</remarks>
internal static class YearInference
{
    private const int Reach = 14;
    private const int LongestNumeral = 4;

    /// <summary>Characters that are rare enough to search for; every anchor holds one.</summary>
    private const string Rare = "奥博亚典甲震冠疫乙观争严两忘史纪八脱康双宪节庆届放五十百周先群";

    /// <summary>Where several start alike, the longest stands first.</summary>
    private static readonly string[] Anchors =
    [
        .. YearEvents.Events.Select(item => item.Words),
        .. YearEvents.Counted.Select(item => item.Words),
        "周年", "年大庆", "届", "改革开放", "五", "党的十",
    ];

    private static readonly WordFinder Finder = new(Anchors, Rare);

    private static readonly SearchValues<char> Pauses = SearchValues.Create("，。；,;\n");

    /// <summary>The year that the evidence points to most clearly, and the strongest piece of it, placed in the clean text.</summary>
    internal static bool TryInfer(string text, out int year, out TextSpan evidence)
    {
        YearVotes votes = new();
        LatestMeetings latest = default;
        HashSet<string> seen = new(StringComparer.Ordinal);
        int position = 0;
        while (Finder.TryFindNext(text, ref position, out int at, out int anchor))
        {
            ReadAnchor(text, at, anchor, ref latest, seen, votes);
        }

        latest.Vote(votes);
        return votes.TryDecide(out year, out evidence);
    }

    private static void ReadAnchor(string text, int at, int anchor, ref LatestMeetings latest, HashSet<string> seen, YearVotes votes)
    {
        switch (Anchors[anchor])
        {
            case "周年" or "年大庆":
                ReadAnniversary(text, at, seen, votes);
                break;
            case "届":
                latest.ReadPlenum(text, at);
                break;
            case "改革开放":
                ReadReform(text, at, seen, votes);
                break;
            case "五":
                ReadPlanPeriod(text, at, seen, votes);
                break;
            case "党的十":
                latest.ReadCongress(text, at);
                break;
            case string words when seen.Add(words):
                ReadEvent(text, at, anchor, votes);
                break;
            default:
                break;
        }
    }

    /// <summary>庆祝新中国成立70周年: the subject stands right before the numeral.</summary>
    private static void ReadAnniversary(string text, int at, HashSet<string> seen, YearVotes votes)
    {
        int numeral = NumeralBefore(text, at, out int count);
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, numeral - Reach), Math.Min(Reach, numeral));
        foreach ((string subject, int first) in YearEvents.Anniversaries)
        {
            if (count > 0 && count % 5 == 0 && before.Contains(subject, StringComparison.Ordinal) && seen.Add($"{first}+{count}"))
            {
                votes.Add(first + count, YearEvents.Strong, TextSpan.FromBounds(numeral - before.Length + before.LastIndexOf(subject, StringComparison.Ordinal), at + 2));
                return;
            }
        }
    }

    /// <summary>改革开放30年 without 周: said in the year itself and in the one after it.</summary>
    private static void ReadReform(string text, int at, HashSet<string> seen, YearVotes votes)
    {
        int start = at + 4;
        int end = start;
        int count = 0;
        while (end < text.Length && end - start < LongestNumeral && (Characters.IsDigit(text[end]) || Characters.IsChineseDigit(text[end])))
        {
            end++;
        }

        if (end < text.Length && text[end] == '年' && NumeralBefore(text, end, out count) == start && count % 10 == 0 && seen.Add("改革开放"))
        {
            votes.Add(1978 + count, YearEvents.Middling, TextSpan.FromBounds(at, end + 1));
            votes.Add(1979 + count, YearEvents.Middling, TextSpan.FromBounds(at, end + 1));
        }
    }

    /// <summary>“十三五”规划的收官之年 is one year, 编制“十四五”规划 two, a bare “十四五” five.</summary>
    private static void ReadPlanPeriod(string text, int at, HashSet<string> seen, YearVotes votes)
    {
        int start = FiveYearPlans.StartBefore(text, at);
        if (!FiveYearPlans.TryReadAtStart(text.AsSpan(start, Math.Min(Reach, text.Length - start)), out int plan, out int length))
        {
            return;
        }

        int first = FiveYearPlans.FirstYear(plan);
        TextSpan place = new(start, length);
        ReadOnlySpan<char> behind = text.AsSpan(place.End, Math.Min(Reach, text.Length - place.End));
        int stop = behind.IndexOfAny(Pauses);
        behind = stop < 0 ? behind : behind[..stop];
        ReadStage(behind, plan, place, seen, votes);
        bool drafted = behind.Contains("编制", StringComparison.Ordinal)
            || text.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start)).Contains("编制", StringComparison.Ordinal);
        if (drafted && seen.Add($"{plan}.编制"))
        {
            votes.Add(first - 1, YearEvents.Middling, place);
            votes.Add(first, YearEvents.Middling, place);
        }
        else if (!drafted && seen.Add($"{plan}"))
        {
            for (int i = 0; i < 5; i++)
            {
                votes.Add(first + i, YearEvents.Weak, place);
            }
        }
    }

    /// <summary>开局之年 and the like behind a plan's name; 圆满收官 is told of the year before.</summary>
    private static void ReadStage(ReadOnlySpan<char> behind, int plan, TextSpan place, HashSet<string> seen, YearVotes votes)
    {
        foreach ((string word, int stage) in YearEvents.PlanStages)
        {
            int found = behind.IndexOf(word, StringComparison.Ordinal);
            if (found < 0 || !seen.Add($"{plan}.{stage}"))
            {
                continue;
            }

            TextSpan said = TextSpan.FromBounds(place.Start, place.End + found + word.Length);
            int year = FiveYearPlans.FirstYear(plan) + stage - 1;
            bool told = false;
            foreach (string past in YearEvents.PastWords)
            {
                told |= behind.Contains(past, StringComparison.Ordinal);
            }

            votes.Add(told ? year + 1 : year, told ? YearEvents.Middling : YearEvents.Strong, said);
        }
    }

    /// <summary>The event or counted day that an anchor names.</summary>
    private static void ReadEvent(string text, int at, int anchor, YearVotes votes)
    {
        TextSpan place = new(at, Anchors[anchor].Length);
        if (anchor < YearEvents.Events.Length)
        {
            foreach ((int year, int weight) in YearEvents.Events[anchor].Votes)
            {
                votes.Add(year, weight, place);
            }
        }
        else
        {
            int numeral = NumeralBefore(text, at, out int count);
            numeral -= numeral > 0 && text[numeral - 1] == '第' ? 1 : 0;
            int year = YearEvents.Counted[anchor - YearEvents.Events.Length].YearBeforeFirst + count;
            votes.Add(year, count > 0 ? YearEvents.Strong : 0, TextSpan.FromBounds(numeral, place.End));
        }
    }

    /// <summary>The place of the numeral that ends at <paramref name="end"/>, and its value; the end and 0 where there is none.</summary>
    internal static int NumeralBefore(string text, int end, out int value)
    {
        int start = end;
        while (start > 0 && end - start < LongestNumeral && (Characters.IsDigit(text[start - 1]) || Characters.IsChineseDigit(text[start - 1])))
        {
            start--;
        }

        ReadOnlySpan<char> numeral = text.AsSpan(start, end - start);
        if (!int.TryParse(numeral, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value)
            && !(ChineseNumerals.TryReadInteger(numeral, out value, out int length) && length == numeral.Length))
        {
            value = 0;
        }

        return start;
    }
}
