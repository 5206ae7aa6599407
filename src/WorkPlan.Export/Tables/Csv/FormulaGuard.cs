using System.Globalization;
using System.Text.RegularExpressions;

namespace WorkPlan.Export.Tables.Csv;

/// <summary>Keeps spreadsheets from running a cell of a CSV file as a formula.</summary>
/// <remarks>
/// By OWASP's page on CSV injection, a cell that starts with one of <c>= + - @</c>, also as full-width forms, or with a tab, carriage return
/// or line feed gets an apostrophe in front. Left alone are what no spreadsheet can run: such a sign by itself, and plain numbers.
/// </remarks>
internal static partial class FormulaGuard
{
    // full-width = + - @ are U+FF1D, U+FF0B, U+FF0D, U+FF20
    private const string Starters = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    internal static string Defuse(string text) =>
        text.Length > 1 && Starters.Contains(text[0], StringComparison.Ordinal) && !PlainNumber().IsMatch(text)
        || text is "\t" or "\r" or "\n"
            ? string.Create(CultureInfo.InvariantCulture, $"'{text}")
            : text;

    [GeneratedRegex(@"\A[+-][0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
