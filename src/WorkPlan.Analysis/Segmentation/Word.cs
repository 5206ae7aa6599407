using System.Globalization;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>A word of a text: its place, and what the dictionary calls it.</summary>
/// <param name="Span">The place in the text that was segmented, or in the source where a repaired text was.</param>
/// <param name="PartOfSpeech">The dictionary's part of speech; none where the dictionary does not have the word.</param>
public readonly record struct Word(TextSpan Span, PartOfSpeech PartOfSpeech)
{
    /// <summary>The place and the tag, as <c>[3..5) vn</c>.</summary>
    public override string ToString() => PartOfSpeech.IsNone
        ? Span.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"{Span} {PartOfSpeech}");
}
