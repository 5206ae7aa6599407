using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes how many plans there are, of which years and levels, and what is missing.</summary>
internal sealed class OverviewSection(ReportContext context)
{
    private const int MostNamed = 30;

    private PlanCorpus Corpus => context.Corpus;

    internal void Write(HtmlWriter html)
    {
        WriteFigures(html);
        if (!Corpus.Years.IsEmpty)
        {
            WriteCoverage(html);
        }

        WriteGaps(html);
    }

    private void WriteFigures(HtmlWriter html)
    {
        int withText = Corpus.Years.Count(year => Corpus.Plans.Any(plan => plan.Year == year));
        (string Name, int Count, string Unit, string Note)[] figures =
        [
            ("计划", Corpus.Plans.Length, "份", $"共{Numbers.Of((decimal)Corpus.Plans.Sum(plan => (long)plan.Characters))}字"),
            ("年份", withText, "年", Corpus.Years.IsEmpty ? "没有一份写明年份" : $"{YearRuns.Of(Corpus.Years[0], Corpus.Years[^1])}，跨{Numbers.Of(Corpus.Years.Length)}年"),
            ("地区", Corpus.Regions.Length, "个", LevelsOf()),
            ("任务", Corpus.Plans.Sum(plan => plan.Tasks), "项", $"平均每份{Average(plan => plan.Tasks)}项"),
            ("提法", Corpus.Phrases.Length, "种", $"{Numbers.Of(Corpus.Phrases.Count(phrase => phrase.Plans > 1))}种见于两份以上"),
            ("目标", Corpus.Plans.Sum(plan => plan.Targets.Length), "个", $"平均每份{Average(plan => plan.Targets.Length)}个"),
        ];
        using HtmlElement list = html.Block("dl", ("class", "figures"));
        foreach ((string name, int count, string unit, string note) in figures)
        {
            using HtmlElement figure = html.Block("div");
            html.Line("dt", name);
            using HtmlElement description = html.Line("dd");
            html.Inline("span", Numbers.Of(count), ("class", "value"));
            html.Text(unit);
            html.Inline("span", note, ("class", "note"));
        }
    }

    private string Average(Func<CorpusPlan, int> count) => Corpus.Plans.IsEmpty ? "0" : Numbers.Of(Corpus.Plans.Average(count), 1);

    private string LevelsOf() => string.Join("、", Corpus.Regions.GroupBy(region => region.Level).OrderBy(level => level.Key == PlanLevel.Unknown).ThenBy(level => level.Key)
        .Select(level => $"{ReportWords.Of(level.Key)}{Numbers.Of(level.Count())}个"));

    /// <summary>Levels by years, each cell the number of plans.</summary>
    private void WriteCoverage(HtmlWriter html)
    {
        ILookup<PlanLevel, CorpusPlan> levels = Corpus.Plans.ToLookup(plan => plan.Level);
        YearTable.Write(html, "coverage", "各级别、各年份的计划份数；空缺（×）即语料中没有文本，不等于当地没有计划", "级别", Corpus.Years, ["年份不详", "合计"], body =>
        {
            using HtmlElement rows = body.Block("tbody");
            foreach (IGrouping<PlanLevel, CorpusPlan> level in levels.OrderBy(level => level.Key == PlanLevel.Unknown).ThenBy(level => level.Key))
            {
                WriteCounts(body, ReportWords.Of(level.Key), [.. level]);
            }

            if (levels.Count > 1)
            {
                WriteCounts(body, "合计", [.. Corpus.Plans]);
            }
        });
    }

    private void WriteCounts(HtmlWriter html, string name, CorpusPlan[] plans)
    {
        Dictionary<int, int> counts = plans.Where(plan => plan.Year is not null).CountBy(plan => plan.Year!.Value).ToDictionary();
        using HtmlElement row = html.Line("tr");
        html.Inline("th", name, ("scope", "row"));
        foreach (int year in Corpus.Years)
        {
            if (counts.TryGetValue(year, out int count))
            {
                html.Inline("td", Numbers.Of(count), ("class", "count"));
            }
            else
            {
                CoverageCell.Write(html, year, Coverage.Missing);
            }
        }

        html.Inline("td", Numbers.Of(plans.Count(plan => plan.Year is null)), ("class", "number"));
        html.Inline("td", Numbers.Of(plans.Length), ("class", "number"));
    }

    private void WriteGaps(HtmlWriter html)
    {
        html.Line("h3", "缺什么、凭什么", ("id", "gaps"));
        HashSet<int> present = [.. Corpus.Plans.Where(plan => plan.Year is not null).Select(plan => plan.Year!.Value)];
        int[] gaps = [.. Corpus.Years.Where(year => !present.Contains(year))];
        using HtmlElement list = html.Block("ul", ("class", "remarks"));
        html.Line("li", gaps.Length == 0
            ? "起止年份之间没有一年完全缺文本。"
            : $"起止年份之间有{Numbers.Of(gaps.Length)}年没有任何文本：{YearRuns.Of(gaps)}。这些年份在各图中标为缺文本，不计入份额。");
        html.Line("li", $"年份依据：{string.Join("、", Corpus.Plans.CountBy(plan => plan.YearSource).OrderBy(pair => pair.Key == YearSource.Unknown).ThenBy(pair => pair.Key).Select(pair => $"{ReportWords.Of(pair.Key)}{Numbers.Of(pair.Value)}份"))}。");
        WriteNamed(html, "年份不详", "不进入任何逐年统计", [.. Corpus.Plans.Where(plan => plan.Year is null)]);
        WriteNamed(html, "地区不详", "计入逐年份数，不计入地区", [.. Corpus.Plans.Where(plan => !plan.Region.IsKnown)]);
    }

    private void WriteNamed(HtmlWriter html, string what, string consequence, CorpusPlan[] plans)
    {
        if (plans.Length == 0)
        {
            return;
        }

        using HtmlElement item = html.Line("li");
        html.Text($"{what}的有{Numbers.Of(plans.Length)}份（{consequence}）：");
        foreach (CorpusPlan plan in plans.Take(MostNamed))
        {
            html.Text(plan == plans[0] ? "" : "；");
            context.Links.Write(html, plan, ReportWords.NameOf(plan));
        }

        html.Text(plans.Length > MostNamed ? $"；等，余{Numbers.Of(plans.Length - MostNamed)}份见计划一览。" : "。");
    }
}
