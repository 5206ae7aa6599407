namespace WorkPlan.Analysis.Segmentation;

/// <summary>
/// The part of speech that the dictionary gives a word, as a tag of the ICTCLAS set: <c>n</c> noun, <c>v</c> verb, <c>vn</c> verbal
/// noun, <c>a</c> adjective, <c>d</c> adverb, <c>m</c> numeral, <c>nr</c> name of a person, <c>ns</c> of a place, <c>nt</c> of a body, and so on.
/// </summary>
/// <remarks>
/// The dictionary has one tag for each word, whatever its place in a sentence. A word that is not in it has none, which is
/// the default value.
/// <code>
/// 学校  n        印发  v        甲乙丙丁戊  (none)
/// </code>
/// </remarks>
public readonly record struct PartOfSpeech
{
    private readonly byte number;

    internal PartOfSpeech(int number) => this.number = (byte)number;

    /// <summary>That of a word that the dictionary does not have.</summary>
    public static PartOfSpeech None => default;

    /// <summary>The tag in lower-case ASCII letters; empty where there is none.</summary>
    public string Tag => PartOfSpeechTags.Tag(number);

    /// <summary>Whether there is none.</summary>
    public bool IsNone => number == 0;

    /// <summary>The part of speech with this tag; the empty tag gives <see cref="None"/>.</summary>
    /// <exception cref="ArgumentException">The dictionary has no such tag.</exception>
    public static PartOfSpeech FromTag(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        int number = PartOfSpeechTags.IndexOf(tag);
        return number >= 0 ? new PartOfSpeech(number) : throw new ArgumentException($"The dictionary has no part of speech '{tag}'.", nameof(tag));
    }

    /// <summary>The tag; empty where there is none.</summary>
    public override string ToString() => Tag;
}
