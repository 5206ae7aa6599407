using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>A policy phrase at one place of a text.</summary>
/// <param name="Canonical">The name to count it under: the lexicon's for a phrase that it lists, else what the text has, without quotation marks.</param>
/// <param name="Text">What the clean text has, quotation marks inside it included.</param>
/// <param name="Span">Its place: in the source as given for a plan or a raw text.</param>
/// <param name="Phrase">The lexicon's entry; null for a phrase by shape.</param>
public readonly record struct PhraseMatch(string Canonical, string Text, TextSpan Span, PolicyPhrase? Phrase)
{
    /// <summary>How the phrase was recognised.</summary>
    public PhraseOrigin Origin => Phrase is null ? PhraseOrigin.Shape : PhraseOrigin.Lexicon;

    /// <summary>The field of policy; empty where unknown, as for a phrase by shape.</summary>
    public string Category => Phrase?.Category ?? "";

    /// <summary>The canonical form and, where the text has another, that.</summary>
    public override string ToString() => Canonical == Text ? Canonical : $"{Canonical} ({Text})";
}
