namespace WorkPlan.Export.Html.Reports;

/// <summary>Years in words.</summary>
internal static class YearRuns
{
    /// <summary>From the first year to the last one; one year where they are the same.</summary>
    internal static string Of(int first, int last) => first == last ? Numbers.Of(first) : $"{Numbers.Of(first)}—{Numbers.Of(last)}";

    /// <summary>Years in rising order, consecutive ones drawn together: 1961—1963、1976.</summary>
    internal static string Of(IReadOnlyList<int> years)
    {
        List<string> runs = [];
        for (int first = 0, next; first < years.Count; first = next)
        {
            for (next = first + 1; next < years.Count && years[next] == years[next - 1] + 1; next++)
            {
            }

            runs.Add(Of(years[first], years[next - 1]));
        }

        return string.Join("、", runs);
    }
}
