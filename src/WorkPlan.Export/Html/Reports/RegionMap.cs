using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes the map of a phrase: regions by years, the regions of a province together.</summary>
internal static class RegionMap
{
    internal static void Write(HtmlWriter html, string id, PhraseTimeline timeline, int mostRegions)
    {
        RegionTimeline[] regions = Choose(timeline, mostRegions);
        string leftOut = regions.Length < timeline.Regions.Length
            ? $"；共{Numbers.Of(timeline.Regions.Length)}个地区，列出有文本年份最多的{Numbers.Of(regions.Length)}个"
            : "";
        ImmutableArray<int> years = [.. timeline.Years.Select(year => year.Year)];
        CoverageCell.WriteLegend(html);
        YearTable.Write(html, id, $"“{timeline.Subject}”各地区逐年提及情况{leftOut}", "地区", years, [], body =>
        {
            foreach (IGrouping<string, RegionTimeline> province in regions.GroupBy(region => ProvinceOf(region.Region), StringComparer.Ordinal))
            {
                WriteProvince(body, province.Key, [.. province], years);
            }
        });
    }

    private static RegionTimeline[] Choose(PhraseTimeline timeline, int most)
    {
        HashSet<RegionTimeline> chosen = [.. timeline.Regions
            .OrderByDescending(region => region.Coverage.Count(coverage => coverage != Coverage.Missing))
            .Take(most)];
        return [.. timeline.Regions.Where(chosen.Contains)];
    }

    private static string ProvinceOf(CorpusRegion region) =>
        region.Path.Length == 0 ? region.Name : region.Path.IndexOf('/', StringComparison.Ordinal) is int end and > 0 ? region.Path[..end] : region.Path;

    private static void WriteProvince(HtmlWriter html, string province, RegionTimeline[] regions, ImmutableArray<int> years)
    {
        using HtmlElement body = html.Block("tbody");
        if (regions.Length > 1)
        {
            using HtmlElement head = html.Line("tr", ("class", "group"));
            html.Inline("th", province, ("scope", "rowgroup"), ("colspan", Numbers.Of(years.Length + 1)));
        }

        foreach (RegionTimeline region in regions)
        {
            using HtmlElement row = html.Line("tr");
            html.Inline("th", NameOf(region.Region, regions.Length > 1), ("scope", "row"));
            for (int i = 0; i < region.Coverage.Length; i++)
            {
                CoverageCell.Write(html, years[i], region.Coverage[i]);
            }
        }
    }

    /// <summary>Below the name of its province a region needs the rest of its path only.</summary>
    private static string NameOf(CorpusRegion region, bool hasHead) =>
        hasHead && region.Path.IndexOf('/', StringComparison.Ordinal) is int end and > 0 ? region.Path[(end + 1)..].Replace('/', ' ')
        : hasHead ? $"{region.Name}（本级）"
        : region.ToString().Replace('/', ' ');
}
