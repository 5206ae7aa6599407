namespace WorkPlan.Export.Tables;

/// <summary>The names of the tables.</summary>
internal static class TableNames
{
    internal const string Plans = "plans";
    internal const string Sections = "sections";
    internal const string Tasks = "tasks";
    internal const string Targets = "targets";
    internal const string Phrases = "phrases";
    internal const string References = "refs"; // "references" is a word of SQL
    internal const string Units = "units";
}
