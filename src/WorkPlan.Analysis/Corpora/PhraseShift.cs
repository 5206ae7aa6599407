using System.Globalization;

namespace WorkPlan.Analysis.Corpora;

/// <summary>How the share of plans that mention a phrase differs between the latest years of a corpus and those before.</summary>
/// <param name="Phrase">Its name.</param>
/// <param name="Category">Its field of policy; empty where unknown.</param>
/// <param name="Earlier">The plans of the years before that mention it.</param>
/// <param name="AllEarlier">All plans of the years before, 1 or more.</param>
/// <param name="Recent">The plans of the latest years that mention it.</param>
/// <param name="AllRecent">All plans of the latest years, 1 or more.</param>
/// <param name="Evidence">
/// G², the log-likelihood ratio of the two shares against one share of both, 0 or more (Dunning 1993). By chance alone it is above 3.84 for
/// one phrase in twenty: of many phrases, some are.
/// </param>
public readonly record struct PhraseShift(string Phrase, string Category, int Earlier, int AllEarlier, int Recent, int AllRecent, double Evidence)
{
    /// <summary>The share of the earlier plans that mention it, from 0 to 1.</summary>
    public double EarlierShare => (double)Earlier / AllEarlier;

    /// <summary>The share of the latest plans that mention it, from 0 to 1.</summary>
    public double RecentShare => (double)Recent / AllRecent;

    /// <summary>What the share won, from -1 to 1; negative where it lost.</summary>
    public double Difference => RecentShare - EarlierShare;

    /// <summary>The phrase and both shares.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Phrase}: {Earlier} of {AllEarlier} → {Recent} of {AllRecent} (G² {Evidence:0.0})");
}
