using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>A lexicon's phrase at one place of the text that was searched; what <see cref="PhraseMatcher.Enumerate"/> gives out.</summary>
/// <param name="Phrase">The lexicon's entry.</param>
/// <param name="Span">The place in the text that was searched.</param>
public readonly record struct PhraseHit(PolicyPhrase Phrase, TextSpan Span)
{
    /// <summary>The canonical form and the place.</summary>
    public override string ToString() => $"{Phrase} {Span}";
}
