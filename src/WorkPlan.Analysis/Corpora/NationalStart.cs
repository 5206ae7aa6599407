namespace WorkPlan.Analysis.Corpora;

/// <summary>Since when the state has spoken of a subject: what the lags of regions are counted from.</summary>
/// <param name="Year">The year.</param>
/// <param name="Mention">The first plan of the state in the corpus that mentions it; null where the year is the lexicon's.</param>
/// <param name="Document">The document that the lexicon names; empty where the year is the corpus's own or the lexicon names none.</param>
/// <param name="IsVerified">Whether the year was seen in a text: always for the corpus's own, as the lexicon says for its own.</param>
public sealed record NationalStart(int Year, PlanMention? Mention, string Document, bool IsVerified)
{
    /// <summary>The year and where it comes from.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Year} ({(Mention is null ? "lexicon" : Mention.Plan.Id)})");
}
