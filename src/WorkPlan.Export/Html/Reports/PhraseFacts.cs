using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes what is known of a phrase in words: how widely, since when, how long, how far behind the state.</summary>
internal sealed class PhraseFacts(HtmlWriter html, PhraseTimeline timeline, ReportContext context)
{
    internal void Write()
    {
        using HtmlElement list = html.Block("dl", ("class", "facts"));
        int plans = timeline.Years.Sum(year => year.Plans);
        int mentioning = timeline.Years.Sum(year => year.MentioningPlans);
        WriteFact("范围", $"{Numbers.Of(plans)}份有年份的文本中{Numbers.Of(mentioning)}份提及（{Numbers.Percent((double)mentioning / plans)}），共{Numbers.Of(timeline.Years.Sum(year => year.Mentions))}次");
        WriteMentions();
        WriteFact("起落", $"{(timeline.IsBorn ? "此前有文本而未提及，可视为在语料期内出现" : "语料起始年份已提及，出现时间不早于何时无从得知")}；{(timeline.IsDead ? $"{Numbers.Of(timeline.LastYear!.Value)}年后至少三年有文本而不再提及，可视为淡出" : "未见淡出")}");
        if (!timeline.Bursts.IsEmpty)
        {
            WriteFact("突现", string.Join("；", timeline.Bursts.Select(burst => $"{Numbers.Of(burst.FirstYear)}—{Numbers.Of(burst.LastYear)}（强度{Numbers.Of(burst.Weight, 1)}）")));
        }

        WriteNational();
        if (context.HasRegions)
        {
            WriteLags();
        }
    }

    private void WriteFact(string name, string text)
    {
        using HtmlElement fact = html.Block("div");
        html.Line("dt", name);
        html.Line("dd", text);
    }

    private void WriteMentions()
    {
        if (timeline.Regions.Where(region => region.First is not null).MinBy(region => region.First!.Year) is { First: { } first } earliest && first.Year == timeline.FirstYear)
        {
            WriteMention("首次提及", first, context.HasRegions ? earliest.Region.Name : "");
        }
        else
        {
            WriteFact("首次提及", $"{Numbers.Of(timeline.FirstYear!.Value)}年（地区不详的文本）");
        }

        if (timeline.Regions.Where(region => region.Last is not null).MaxBy(region => region.Last!.Year) is { Last: { } last } latest && last.Year == timeline.LastYear)
        {
            WriteMention("末次提及", last, context.HasRegions ? latest.Region.Name : "");
        }
    }

    private void WriteMention(string name, PlanMention mention, string region)
    {
        using HtmlElement fact = html.Block("div");
        html.Line("dt", name);
        using HtmlElement description = html.Line("dd");
        html.Text(region.Length > 0 ? $"{region} " : "");
        context.Links.Write(html, mention);
    }

    private void WriteNational()
    {
        if (timeline.National is not { Mention: null } national)
        {
            return;
        }

        string document = national.Document.Length > 0 ? $"，{national.Document}" : "";
        WriteFact("国家层面", $"{Numbers.Of(national.Year)}年（据词表{document}{(national.IsVerified ? "" : "，未核对原文")}）；语料中没有国家级文本提及");
    }

    private void WriteLags()
    {
        RegionTimeline[] adopters = [.. timeline.Regions.Where(region => region.First is not null && region.Region.Level != PlanLevel.National)];
        int silent = timeline.Regions.Count(region => region.First is null && region.Coverage.Contains(Coverage.Silent) && region.Region.Level != PlanLevel.National);
        int[] lags = [.. adopters.Where(region => !region.IsLeftCensored && region.Lag is not null).Select(region => region.Lag!.Value).Order()];
        string lag = lags.Length > 0
            ? $"；首次提及晚于国家层面的年数：中位数{Numbers.Of((lags[(lags.Length - 1) / 2] + lags[lags.Length / 2]) / 2.0, 1)}，{Numbers.Of(lags[0])}至{Numbers.Of(lags[^1])}（{Numbers.Of(lags.Length)}个此前有文本而未提及的地区）"
            : "";
        WriteFact("地区", $"{Numbers.Of(adopters.Length)}个地区提及过，其中{Numbers.Of(adopters.Count(region => region.IsLeftCensored))}个在其最早的文本中已提及（实际可能更早）；{Numbers.Of(silent)}个有文本而从未提及{lag}");
    }
}
