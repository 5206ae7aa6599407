using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>Counts how often a text names each province, in one pass.</summary>
/// <remarks>
/// A full name (江苏省) and the mark of a cited 文号 (》（苏政办发〔2016〕75号）) weigh two, a short form (江苏) one. Short forms of the
/// four cities weigh nothing, since 北京 and 上海 stand for events and schools as often as for a region; nor do places that
/// the text names as partners (对口支援新疆), schools and classes (西藏班), Hong Kong, Macao and Taiwan.
/// </remarks>
internal sealed class ProvinceTally
{
    private const int FullWeight = 2;
    private const int ShortWeight = 1;
    private const int Reach = 6;
    private const int HeadLength = 600;

    private static readonly WordSet PartnerWords = WordSet.Of(["援", "对口", "帮扶", "协作", "结对", "赴", "内地", "合作办"]);

    /// <summary>Instructions of the head of the party for a province are cited in that province: 总书记对广西工作的重要指示.</summary>
    private static readonly WordSet LeaderWords = WordSet.Of(["总书记对", "总书记视察", "总书记考察", "总书记关于", "视察", "考察"]);

    /// <summary>What the head of a national document names.</summary>
    private static readonly WordSet NationalWords = WordSet.Of(["国务院", "全国人民代表大会", "中央人民政府", "中共中央", "全国各族人民", "我国各族人民"]);

    private static readonly WordList OtherThings = WordList.AtStart(["大学", "师范", "学院", "班", "籍", "日报", "卫视"]);

    private readonly int[] weights = new int[ProvinceTable.All.Length];
    private readonly int[] fullMentions = new int[ProvinceTable.All.Length];
    private readonly TextSpan[] evidence = new TextSpan[ProvinceTable.All.Length];

    private readonly bool isNational;

    private ProvinceTally(bool isNational) => this.isNational = isNational;

    internal static ProvinceTally Of(string text)
    {
        ProvinceTally tally = new(text.AsSpan(0, Math.Min(text.Length, HeadLength)).ContainsAny(NationalWords));
        tally.CountNames(text);
        tally.CountMarks(text);
        return tally;
    }

    /// <summary>
    /// The province that a place of the text lies in: named in full or twice, and at least twice as often as any other.
    /// </summary>
    internal bool TryGetSurrounding(out int province, out TextSpan place)
    {
        province = Heaviest();
        place = evidence[province];
        return weights[province] >= FullWeight && weights[province] >= 2 * Second(province);
    }

    /// <summary>
    /// The province of a text that names no place as its own: named in full three times, and more than all others together,
    /// in a text that does not open as a national one.
    /// </summary>
    internal bool TryGetDominating(out int province, out TextSpan place)
    {
        province = Heaviest();
        place = evidence[province];
        return !isNational && fullMentions[province] >= 3 && weights[province] > weights.Sum() - weights[province];
    }

    private void CountNames(string text)
    {
        int position = 0;
        while (ProvinceTable.ShortNames.TryFindNext(text, ref position, out int at, out _))
        {
            int province = ProvinceTable.IndexAtStart(text.AsSpan(at), out int length);
            if (province >= 0 && IsRegion(text, at, length, ProvinceTable.All[province]))
            {
                bool full = length == ProvinceTable.All[province].Name.Length;
                bool instructed = text.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach)).ContainsAny(LeaderWords);
                int weight = full || instructed ? FullWeight : ProvinceTable.All[province].IsCity ? 0 : ShortWeight;
                Count(province, weight, new TextSpan(at, length), full);
            }
        }
    }

    private void CountMarks(string text)
    {
        for (int position = 0; position < text.Length;)
        {
            int offset = text.AsSpan(position).IndexOf('》');
            if (offset < 0)
            {
                return;
            }

            position += offset + 1;
            bool noted = position + 1 < text.Length && text[position] is '（' or '(';
            int province = noted ? ProvinceTable.IndexOfMark(text[position + 1]) : -1;
            // 鲁政办发 is a province's; 青教发 may be any place's whose name starts so
            bool governments = noted && position + 2 < text.Length && text[position + 2] is ('政' or '府');
            if (province >= 0 && governments && DocumentNumberReader.TryReadAtStart(text.AsSpan(position + 1), out int length, out _))
            {
                Count(province, FullWeight, new TextSpan(position + 1, length), full: false);
            }
        }
    }

    private void Count(int province, int weight, TextSpan place, bool full)
    {
        if (weight > 0 && (weights[province] == 0 || (full && fullMentions[province] == 0)))
        {
            evidence[province] = place;
        }

        weights[province] += weight;
        fullMentions[province] += full ? 1 : 0;
    }

    private static bool IsRegion(string text, int at, int length, Province province)
    {
        int before = Math.Max(0, at - Reach);
        return province.Marks.Length > 0
            && !text.AsSpan(before, at - before).ContainsAny(PartnerWords)
            && !OtherThings.Fits(text.AsSpan(at + length));
    }

    private int Heaviest()
    {
        int best = 0;
        for (int i = 1; i < weights.Length; i++)
        {
            best = weights[i] > weights[best] ? i : best;
        }

        return best;
    }

    private int Second(int first)
    {
        int most = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            most = i == first ? most : Math.Max(most, weights[i]);
        }

        return most;
    }
}
