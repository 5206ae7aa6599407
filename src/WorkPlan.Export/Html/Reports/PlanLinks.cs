using WorkPlan.Analysis.Corpora;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Leads from the report to plans and to places in their texts, wherever these are; nowhere where there are none.</summary>
internal sealed class PlanLinks(ReportTexts texts)
{
    /// <summary>Writes words that lead to a plan.</summary>
    internal void Write(HtmlWriter html, CorpusPlan plan, string words) => Write(html, plan, PlanKey.Of(plan), words);

    /// <summary>Writes words that lead to a place in a plan's text.</summary>
    internal void Write(HtmlWriter html, CorpusPlan plan, TextSpan span, string words) => Write(html, plan, PlanKey.Of(PlanKey.Of(plan), span), words);

    /// <summary>Writes the name of a plan, its year and a link to where it mentions something.</summary>
    internal void Write(HtmlWriter html, PlanMention mention)
    {
        html.Text($"{Numbers.Of(mention.Year)}年 ");
        Write(html, mention.Plan, mention.Span, ReportWords.NameOf(mention.Plan));
    }

    private void Write(HtmlWriter html, CorpusPlan plan, string id, string words)
    {
        if (texts.IsNone)
        {
            html.Text(words);
        }
        else
        {
            html.Inline("a", words, ("href", texts.Folder is { } folder ? $"{Uri.EscapeDataString(folder)}/{CorpusReport.PageName(plan)}#{id}" : $"#{id}"));
        }
    }
}
