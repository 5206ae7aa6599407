using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Names plans and their places in ids and file names, by the plan's own name alone: whatever else is in the report, they stay.</summary>
internal static class PlanKey
{
    /// <summary>Of ten thousand plans, two have one key once in five million reports.</summary>
    private const int Bytes = 6;

    /// <summary>A letter and twelve hexadecimal digits, the start of the SHA-256 of the plan's name.</summary>
    internal static string Of(CorpusPlan plan) => $"p{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plan.Id)).AsSpan(0, Bytes))}";

    /// <summary>The id of a place in a plan's text.</summary>
    internal static string Of(string key, TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{key}-{span.Start}-{span.Length}");
}
