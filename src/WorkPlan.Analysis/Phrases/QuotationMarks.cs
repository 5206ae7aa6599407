namespace WorkPlan.Analysis.Phrases;

/// <summary>The quotation marks that open, each with the one that closes.</summary>
internal static class QuotationMarks
{
    /// <summary>Every mark that opens.</summary>
    internal const string Opening = "“‘「『";

    private const string Closing = "”’」』";

    internal static bool IsOpening(char c) => Opening.Contains(c, StringComparison.Ordinal);

    /// <summary>The mark that closes what an opening one began.</summary>
    internal static char ClosingOf(char opening) => Closing[Opening.IndexOf(opening, StringComparison.Ordinal)];
}
