using System.Collections.Immutable;
using System.Globalization;

namespace WorkPlan.Analysis.Discovery;

/// <summary>The phrases of some plans that no lexicon lists, best first.</summary>
public sealed class DiscoveredPhrases
{
    internal DiscoveredPhrases(ImmutableArray<DiscoveredPhrase> phrases, int documents, int backgroundDocuments, int leastDocuments)
    {
        Phrases = phrases;
        Documents = documents;
        BackgroundDocuments = backgroundDocuments;
        LeastDocuments = leastDocuments;
    }

    /// <summary>The phrases, by falling score, those of one score in ordinal order.</summary>
    public ImmutableArray<DiscoveredPhrase> Phrases { get; }

    /// <summary>The number of plans that were looked through.</summary>
    public int Documents { get; }

    /// <summary>The number of plans of the background.</summary>
    public int BackgroundDocuments { get; }

    /// <summary>The least number of plans that a phrase had to be in: what the options asked, or more where memory called for it.</summary>
    public int LeastDocuments { get; }

    /// <summary>
    /// Writes the phrases as a lexicon that <see cref="Phrases.Lexicon.Read"/> takes, to be edited first: wrong lines deleted, categories filled in. Counts,
    /// scores and evidence stand in columns that the reader passes over.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("canonical\taliases\tcategory\tsubcategory\tuse\tdocuments\tcount\tbackground_documents\tfirst_year\tscore\tcohesion\tentropy\tkeyness\tevidence\n");
        foreach (DiscoveredPhrase phrase in Phrases)
        {
            string evidence = string.Join(" | ", phrase.Evidence).Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{phrase.Text}\t\t\t\ton\t{phrase.Documents}\t{phrase.Count}\t{phrase.BackgroundDocuments}\t{phrase.FirstYear}\t{phrase.Score:0.00}\t{phrase.Cohesion:0.00}\t{Math.Min(phrase.LeftEntropy, phrase.RightEntropy):0.00}\t{phrase.Keyness:0.00}\t{evidence}\n"));
        }
    }

    /// <summary>The numbers of phrases and plans.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Phrases.Length} phrases of {Documents} plans");
}
