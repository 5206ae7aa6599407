namespace WorkPlan.Analysis.Phrases;

/// <summary>What the columns are called in the first line of a table.</summary>
internal static class LexiconColumns
{
    private static readonly string[] Names =
        ["canonical", "aliases", "category", "subcategory", "year", "document", "number", "verified", "supersedes", "guard", "use"];

    internal static string NameOf(LexiconColumn column) => Names[(int)column];

    internal static bool TryParse(string name, out LexiconColumn column)
    {
        int index = Array.IndexOf(Names, name);
        column = (LexiconColumn)index;
        return index >= 0;
    }
}
