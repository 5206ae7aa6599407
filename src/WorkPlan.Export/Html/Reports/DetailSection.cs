using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes phrase by phrase when and where it came up, with curves and maps.</summary>
internal sealed class DetailSection(ReportContext context)
{
    internal void Write(HtmlWriter html)
    {
        if (context.Timelines.IsEmpty || context.Corpus.Years.IsEmpty)
        {
            html.Line("p", "没有可以逐年追踪的提法。", ("class", "note"));
            return;
        }

        html.Line(
            "p",
            $"{(context.IsChosenByUser ? "提法由使用者指定。" : $"列出上表规则下最靠前的{Numbers.Of(context.Timelines.Length)}种。")}"
            + "“首次提及”只就本语料而言：起始年份已有提及者，实际出现可能更早。", ("class", "note"));
        int most = context.HasRegions
            ? Math.Clamp(context.Options.MostCells / (context.Timelines.Length * context.Corpus.Years.Length), 1, Math.Max(1, context.Options.MostRegions))
            : 0;
        for (int i = 0; i < context.Timelines.Length; i++)
        {
            WritePhrase(html, ReportContext.IdOf(i), context.Timelines[i], most);
        }
    }

    private void WritePhrase(HtmlWriter html, string id, PhraseTimeline timeline, int mostRegions)
    {
        using HtmlElement section = html.Block("section", ("class", "phrase-detail"), ("aria-labelledby", id));
        html.Line("h3", timeline.Subject, ("id", id));
        if (timeline.FirstYear is null)
        {
            html.Line("p", "语料中有年份的计划都没有提及（请核对名称是否为词表的规范名）。", ("class", "note"));
            return;
        }

        new PhraseFacts(html, timeline, context).Write();
        using (html.Block("div", ("class", "pair")))
        {
            ShareFigure.Write(html, $"{id}-share", timeline);
            if (context.HasRegions && !timeline.Adoption.IsEmpty)
            {
                AdoptionFigure.Write(html, $"{id}-adoption", timeline);
            }
        }

        WriteNumbers(html, id, timeline);
        if (mostRegions > 0)
        {
            using HtmlElement fold = html.Block("details", ("class", "parts"));
            html.Line("summary", "地区 × 年份采纳图");
            RegionMap.Write(html, $"{id}-map", timeline, mostRegions);
        }
    }

    private void WriteNumbers(HtmlWriter html, string id, PhraseTimeline timeline)
    {
        using HtmlElement fold = html.Block("details", ("class", "parts"));
        html.Line("summary", "逐年数字");
        using HtmlElement wide = YearTable.OpenWide(html, $"{id}-numbers");
        using HtmlElement table = html.Block("table", ("class", "list"));
        html.Line("caption", $"“{timeline.Subject}”逐年数字{(context.HasRegions ? "；“份额范围”：缺文本的地区全未提及或全都提及时的份额" : "")}", ("id", $"{id}-numbers"));
        ListTable.WriteHead(html, ["年份"], context.HasRegions ? ["文本", "提及", "次数", "提及地区", "未提及地区", "缺文本地区", "份额范围"] : ["文本", "提及", "次数"]);
        using HtmlElement body = html.Block("tbody");
        foreach (TimelineYear year in timeline.Years.Where(year => year.Plans > 0))
        {
            using HtmlElement row = html.Line("tr");
            html.Inline("th", Numbers.Of(year.Year), ("scope", "row"));
            int[] numbers = context.HasRegions
                ? [year.Plans, year.MentioningPlans, year.Mentions, year.MentioningRegions, year.SilentRegions, year.MissingRegions]
                : [year.Plans, year.MentioningPlans, year.Mentions];
            foreach (int number in numbers)
            {
                html.Inline("td", Numbers.Of(number), ("class", "number"));
            }

            if (context.HasRegions)
            {
                html.Inline("td", $"{Numbers.Percent(year.LeastRegionShare ?? 0)}–{Numbers.Percent(year.MostRegionShare ?? 0)}", ("class", "number"));
            }
        }
    }
}
