using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Knows the lines that address readers or open and close a notice.</summary>
internal static class Salutation
{
    private const int LongestAddress = 120;

    private static readonly WordSet Addressees = WordSet.Of(
        ["人民政府", "各县", "各区", "各市", "各州", "各盟", "各学校", "各单位", "各部门", "各处室", "各科室", "各股室", "各有关", "直属", "局机关", "教育局", "教委",
         "中小学", "幼儿园", "各乡镇", "各镇", "代表", "同志", "委员", "高等学校", "区县", "全体"]);

    private static readonly WordSet NoticePhrases = WordSet.Of(
        ["印发给你们", "现印发", "现予以印发", "现将", "现转发", "现予公布", "请结合实际", "请认真贯彻", "请遵照执行", "请贯彻执行", "特此通知", "予以公布", "建言", "具体征求意见稿"]);

    /// <summary>城区各学校，局机关各股室： or 各位代表：.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> line) =>
        line.Length is >= 3 and <= LongestAddress && line[^1] is '：' or ':' or '！' or '!' && !line.ContainsAny('。', '；') && line[0] is not ('为' or '根' or '按' or '现') && line.ContainsAny(Addressees)
        && (line[0] is '各' or '同' || line[^1] is '：' or ':' && !line.ContainsAny(NoticePhrases) && IsListOfAddressees(line));

    /// <summary>现将《…》印发给你们，请认真贯彻执行。</summary>
    internal static bool IsNotice(ReadOnlySpan<char> line) => line.Length <= 200 && line.ContainsAny(NoticePhrases);

    private static bool IsListOfAddressees(ReadOnlySpan<char> line) => line.ContainsAny('各', '直') || line.Contains("代表", StringComparison.Ordinal) || line.Contains("学校", StringComparison.Ordinal);
}
