using WorkPlan.Core.Cleaning;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Repairs in words.</summary>
internal static class RepairText
{
    /// <summary>What was done, as in <c>修补（全角字符）：１ → 1</c>.</summary>
    internal static string Of(Repair repair) =>
        $"修补（{ReportWords.Of(repair.Kind)}）：{Show(repair.Before)} → {Show(repair.After)}{(repair.IsCertain ? "" : "；存疑，另一种读法几乎同样可能")}";

    private static string Show(string text) =>
        text.Length == 0 ? "（无）"
        : !string.IsNullOrWhiteSpace(text) ? text
        : text.AsSpan().ContainsAny('\n', '\r') ? "（换行）"
        : $"（空白{Numbers.Of(text.Length)}字）";
}
