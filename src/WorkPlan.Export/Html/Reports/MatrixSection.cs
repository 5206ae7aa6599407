using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes the table of phrases by year: when each came up, lasted and went.</summary>
internal sealed class MatrixSection(ReportContext context)
{
    private readonly Dictionary<int, int> plansByYear = context.Corpus.Plans.Where(plan => plan.Year is not null).CountBy(plan => plan.Year!.Value).ToDictionary();

    private PlanCorpus Corpus => context.Corpus;

    /// <summary>Whether no year has more than one plan, so that a cell is a plan.</summary>
    private bool IsSingle => plansByYear.Values.All(count => count == 1);

    internal void Write(HtmlWriter html)
    {
        if (Corpus.Years.IsEmpty || context.Listed.IsEmpty)
        {
            html.Line("p", Corpus.Years.IsEmpty ? "没有一份计划有年份，无从排列。" : "没有见于两份以上计划的提法。", ("class", "note"));
            return;
        }

        html.Line("p", $"{TellingPhrases.Rule}按首见年份排列。此处{Numbers.Of(context.Listed.Length)}种，语料中共{Numbers.Of(Corpus.Phrases.Length)}种。", ("class", "note"));
        Action<HtmlWriter> writeLegend = IsSingle ? CoverageCell.WriteLegend : CoverageCell.WriteCountLegend;
        writeLegend(html);
        (string Phrase, int[] Counts)[] rows = [.. context.Listed.Zip(Count()).OrderBy(row => FirstOf(row.Second)).ThenBy(row => LastOf(row.Second)).ThenBy(row => row.First, StringComparer.Ordinal)];
        YearTable.Write(html, "matrix", "各提法逐年提及情况（行：提法；列：年份）", "提法", Corpus.Years, ["提及份数"], body =>
        {
            using HtmlElement lines = body.Block("tbody");
            foreach ((string phrase, int[] counts) in rows)
            {
                WriteRow(body, phrase, counts);
            }
        });
    }

    private static int FirstOf(int[] counts) => Array.FindIndex(counts, count => count > 0) is int first and >= 0 ? first : int.MaxValue;

    private static int LastOf(int[] counts) => Array.FindLastIndex(counts, count => count > 0);

    private void WriteRow(HtmlWriter html, string phrase, int[] counts)
    {
        using HtmlElement row = html.Line("tr");
        using (html.Inline("th", ("scope", "row")))
        {
            if (context.Detailed.IndexOf(phrase) is int detailed and >= 0)
            {
                html.Inline("a", phrase, ("href", $"#{ReportContext.IdOf(detailed)}"));
            }
            else
            {
                html.Text(phrase);
            }
        }

        for (int i = 0; i < counts.Length; i++)
        {
            int plans = plansByYear.GetValueOrDefault(Corpus.Years[i]);
            if (IsSingle)
            {
                CoverageCell.Write(html, Corpus.Years[i], plans == 0 ? Coverage.Missing : counts[i] > 0 ? Coverage.Mentioned : Coverage.Silent);
            }
            else
            {
                CoverageCell.Write(html, Corpus.Years[i], counts[i], plans);
            }
        }

        html.Inline("td", $"{Numbers.Of(counts.Sum())}/{Numbers.Of(plansByYear.Values.Sum())}", ("class", "number"));
    }

    /// <summary>For each phrase listed, the plans of each year that mention it.</summary>
    private int[][] Count()
    {
        int[][] counts = [.. context.Listed.Select(_ => new int[Corpus.Years.Length])];
        foreach (CorpusPlan plan in Corpus.Plans.Where(plan => plan.Year is not null))
        {
            for (int i = 0; i < counts.Length; i++)
            {
                counts[i][plan.Year!.Value - Corpus.Years[0]] += plan.TryGetPhrase(context.Listed[i], out _) ? 1 : 0;
            }
        }

        return counts;
    }
}
