namespace WorkPlan.Analysis.Corpora;

/// <summary>A phrase of a corpus, summed up.</summary>
/// <param name="Phrase">Its name.</param>
/// <param name="Category">Its field of policy; empty where unknown.</param>
/// <param name="Plans">The plans that mention it, those without a year included.</param>
/// <param name="Mentions">How often they mention it.</param>
/// <param name="FirstYear">The first year with a mention; null where no mentioning plan has a year.</param>
/// <param name="LastYear">The last year with a mention; null where no mentioning plan has a year.</param>
public readonly record struct CorpusPhrase(string Phrase, string Category, int Plans, int Mentions, int? FirstYear, int? LastYear)
{
    /// <summary>The phrase, its plans and its years.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Phrase} · {Plans} plans · {FirstYear}–{LastYear}");
}
