namespace WorkPlan.Tools.RegionTable;

/// <summary>The divisions that a source lists for one month.</summary>
/// <param name="Month">Year and month, such as 200409.</param>
/// <param name="Names">The names by code; headings such as 市辖区 and areas that are no divisions are left out.</param>
internal sealed record Revision(int Month, SortedDictionary<string, string> Names);
