using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Writes which phrases rose and which fell.</summary>
internal sealed class ShiftSection(ReportContext context)
{
    internal void Write(HtmlWriter html)
    {
        PhraseShifts shifts = PhraseShifts.Find(context.Corpus);
        if (shifts.RecentYears.IsEmpty)
        {
            html.Line("p", "有文本的年份不足两年，无从比较。", ("class", "note"));
            return;
        }

        html.Line(
            "p",
            $"近年（{YearRuns.Of(shifts.RecentYears)}）与此前有文本的各年（{YearRuns.Of(shifts.EarlierYears)}）相比，提及该提法的计划所占份额的变化。"
            + "按对数似然比G²排列；两段合计不足三份提及、或G²低于3.84者不列。3.84是单个提法二十分之一的偶然水平，提法众多时难免有偶然入选者。"
            + "两段的地区和级别构成若不同，也会表现为升降。", ("class", "note"));
        using HtmlElement halves = html.Block("div", ("class", "pair"));
        WriteTable(html, "rising", "兴起的提法", shifts.Rising);
        WriteTable(html, "falling", "淡出的提法", shifts.Falling);
    }

    private void WriteTable(HtmlWriter html, string id, string name, ImmutableArray<PhraseShift> shifts)
    {
        using HtmlElement part = html.Block("div");
        html.Line("h3", name, ("id", id));
        if (shifts.IsEmpty)
        {
            html.Line("p", "没有达到上述标准的提法。", ("class", "note"));
            return;
        }

        using HtmlElement wide = YearTable.OpenWide(html, $"{id}-caption");
        using HtmlElement table = html.Block("table", ("class", "list"));
        int shown = Math.Min(shifts.Length, context.Options.MostShifts);
        html.Line("caption", $"{name}（{Numbers.Of(shifts.Length)}种{(shown < shifts.Length ? $"，列前{Numbers.Of(shown)}种" : "")}）：提及份数/全部份数", ("id", $"{id}-caption"));
        ListTable.WriteHead(html, ["提法", "领域"], ["此前", "近年", "变化", "G²"]);
        using HtmlElement body = html.Block("tbody");
        foreach (PhraseShift shift in shifts.Take(shown))
        {
            using HtmlElement row = html.Line("tr");
            html.Inline("th", shift.Phrase, ("scope", "row"));
            html.Inline("td", shift.Category.Length > 0 ? shift.Category : "—");
            html.Inline("td", $"{Numbers.Of(shift.Earlier)}/{Numbers.Of(shift.AllEarlier)}", ("class", "number"));
            html.Inline("td", $"{Numbers.Of(shift.Recent)}/{Numbers.Of(shift.AllRecent)}", ("class", "number"));
            html.Inline("td", $"{(shift.Difference > 0 ? "＋" : "－")}{Numbers.Of(Math.Abs(shift.Difference) * 100, 0)}点", ("class", "number"));
            html.Inline("td", Numbers.Of(shift.Evidence, 1), ("class", "number"));
        }
    }
}
