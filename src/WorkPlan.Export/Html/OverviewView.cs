using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>Writes the figures of a comparison: how many tasks went which way, what became of targets, and where attention went.</summary>
internal sealed class OverviewView(HtmlWriter html, PlanComparison comparison, RelationWords words, PlanSide old, PlanSide current)
{
    private readonly ComparisonFigures figures = comparison.Figures;

    internal void Write()
    {
        using HtmlElement section = html.Block("section", ("class", "overview"), ("aria-labelledby", "overview"));
        html.Line("h2", "概览", ("id", "overview"));
        WriteFigures();
        WriteTargets();
        using HtmlElement halves = html.Block("div", ("class", "halves"));
        AttentionView.Write(html, comparison.Attention, old, current);
        using HtmlElement half = html.Block("div");
        WriteTaskBars();
        WriteLists();
    }

    private void WriteFigures()
    {
        using HtmlElement list = html.Block("dl", ("class", "figures"));
        WriteFigure(comparison.Options.Relation == PlanRelation.Levels ? "落实" : words.Continued, Numbers.Of(figures.Continued), "项", FormatKinds());
        WriteFigure(words.Added, Numbers.Of(figures.Added), "项", figures.SplitOff == 0 ? "" : $"另有{Numbers.Of(figures.SplitOff)}项{words.SplitOff}");
        WriteFigure(words.Removed, Numbers.Of(figures.Dropped), "项", figures.MergedIn == 0 ? "" : $"另有{Numbers.Of(figures.MergedIn)}项{words.MergedIn}");
        WriteFigure(words.VerbatimShare, Numbers.Percent(figures.VerbatimShare), "", $"{current.Label}任务文字中与{old.Label}逐字相同的部分");
    }

    private string FormatKinds()
    {
        int verbatim = comparison.Matches.Count(match => match.IsVerbatim);
        string kinds = $"{words.Verbatim}{Numbers.Of(verbatim)} · {words.Reworded}{Numbers.Of(figures.Continued - verbatim)}";
        return figures.Moved == 0 ? kinds : $"{kinds} · {words.Moved}{Numbers.Of(figures.Moved)}";
    }

    private void WriteFigure(string name, string value, string unit, string note)
    {
        using HtmlElement figure = html.Block("div");
        html.Line("dt", name);
        using HtmlElement description = html.Line("dd");
        html.Inline("span", value, ("class", "value"));
        html.Text(unit);
        if (note.Length > 0)
        {
            html.Inline("span", note, ("class", "note"));
        }
    }

    private void WriteTargets()
    {
        if (figures.TargetsRaised + figures.TargetsLowered + figures.TargetsAdded + figures.TargetsDropped == 0)
        {
            return;
        }

        using HtmlElement line = html.Line("p", ("class", "targets"));
        html.Text($"共有任务的指标：");
        (string Sign, string Word, int Count)[] counts =
        [
            ("↑", words.Raised, figures.TargetsRaised), ("↓", words.Lowered, figures.TargetsLowered),
            (words.AddedSign, words.TargetAdded, figures.TargetsAdded), (words.RemovedSign, words.TargetDropped, figures.TargetsDropped),
        ];
        foreach ((string sign, string word, int count) in counts.Where(count => count.Count > 0))
        {
            TargetCells.WriteMark(html, sign, $"{word}{Numbers.Of(count)}处");
            html.Text(" ");
        }
    }

    private void WriteTaskBars()
    {
        using HtmlElement bars = html.Block("div", ("class", "bars"));
        ShareBar.Write(html, old.Label, [
            ("same", words.Continued, figures.Continued), ("split", words.MergedIn, figures.MergedIn), ("removed", words.Removed, figures.Dropped)]);
        ShareBar.Write(html, current.Label, [
            ("same", words.Continued, figures.Continued), ("split", words.SplitOff, figures.SplitOff), ("added", words.Added, figures.Added)]);
    }

    private void WriteLists()
    {
        using HtmlElement part = html.Block("div", ("class", "lists"));
        TaskLists lists = new(html);
        lists.Write(words.Added, comparison.Added, current);
        lists.Write(words.Removed, comparison.Removed, old);
        lists.Write(words.Moved, comparison.Matches.Where(match => match.Kind == TaskMatchKind.Moved).Select(match => match.New), current);
        lists.Write(
            words.TargetsChanged,
            comparison.Matches.Where(match => RowLabels.TargetsOf(match).Length > 0).Select(match => match.New),
            current,
            comparison.Matches.ToDictionary(match => match.New, match => RowLabels.TargetsOf(match)));
        WriteGuide();
    }

    private void WriteGuide()
    {
        string[] guide =
        [
            $"一行一项任务，左为{old.Label}，右为{current.Label}，按右边的章节排列；只见于左边的任务插在它原来的位置，或列在最后。",
            $"加{words.OldLine}的文字只见于左边，加{words.NewLine}的只见于右边，灰色文字两边相同；“略同文”可以点开。改动太多的正文不再逐字标出。",
            "↑ ↓ 只说数字的升降，不论好坏。措辞的强弱依情态词判断，如“力争”改为“确保”是加强。",
            $"“把握”是程序对两项任务互为对应的把握，不足{Numbers.Percent(RowLabels.WorthChecking)}的标为待核对。",
            "点任何改动、指标、单位、引文或行号，可到原文所在之处；点“↑对照”返回。",
        ];
        using HtmlElement details = html.Block("details", ("class", "list"));
        html.Line("summary", "读法");
        foreach (string line in guide)
        {
            html.Line("p", line);
        }
    }
}
