using System.Collections.Immutable;

namespace WorkPlan.Analysis.Phrases;

/// <summary>An entry of a lexicon: a fixed expression that names a policy, reform, programme, slogan or numbered formula (提法).</summary>
/// <remarks>
/// A name and its variants are patterns: <c>{县|区|市}管校聘</c> stands for three texts, <c>中{|（高）}考</c> for two. Quotation marks, the
/// width of characters, letter case, and whether the parts of an enumeration are set apart (、 or ， or a blank or nothing) do not matter.
/// </remarks>
public sealed class PolicyPhrase
{
    /// <summary>Makes an entry with a name and nothing else.</summary>
    /// <exception cref="ArgumentException"><paramref name="canonical"/> is empty, blank or holds a brace.</exception>
    public PolicyPhrase(string canonical)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(canonical);
        if (canonical.AsSpan().ContainsAny('{', '}'))
        {
            throw new ArgumentException("A canonical form is a text, not a pattern; put patterns into the aliases.", nameof(canonical));
        }

        Canonical = canonical;
    }

    private PolicyPhrase(PolicyPhrase other)
    {
        Canonical = other.Canonical;
        Aliases = other.Aliases;
        Category = other.Category;
        Subcategory = other.Subcategory;
        FirstYear = other.FirstYear;
        IssuedBy = other.IssuedBy;
        DocumentNumber = other.DocumentNumber;
        IsVerified = other.IsVerified;
        Supersedes = other.Supersedes;
        Guard = other.Guard;
        IsOn = other.IsOn;
    }

    /// <summary>The form under which every match is reported: as plans print it, simplified, without quotation marks.</summary>
    public string Canonical { get; }

    /// <summary>Patterns of other forms of the same phrase, which are reported under <see cref="Canonical"/>; empty where there are none.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The field of policy, such as 教师; empty where unknown.</summary>
    public string Category { get; init; } = "";

    /// <summary>The part of the field, such as 管理体制; empty where unknown.</summary>
    public string Subcategory { get; init; } = "";

    /// <summary>The year in which national policy first used the phrase; null where unknown. Not verified unless <see cref="IsVerified"/>.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The document or meeting that issued it; empty where unknown. Not verified unless <see cref="IsVerified"/>.</summary>
    public string IssuedBy { get; init; } = "";

    /// <summary>The 文号 of that document; empty where unknown. Not verified unless <see cref="IsVerified"/>.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>Whether year and document were confirmed by a text; otherwise they are from memory.</summary>
    public bool IsVerified { get; init; }

    /// <summary>The canonical form of the phrase that this one took the place of; empty where there is none.</summary>
    public string Supersedes { get; init; } = "";

    /// <summary>
    /// What must stand around a match of an ambiguous form, as <c>kind:text|text</c>, several joined by <c>;</c>. Kinds:
    /// <c>before</c> and <c>after</c> (one of the texts stands right there), <c>notbefore</c> and <c>notafter</c> (none does), <c>near</c>
    /// (one stands in the same sentence). Empty where every match counts.
    /// </summary>
    public string Guard { get; init; } = "";

    /// <summary>Whether matches are reported. Mere topics (劳动教育, 家庭教育) are listed and turned off.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>The canonical form.</summary>
    public override string ToString() => Canonical;

    /// <summary>The same entry, turned on.</summary>
    internal PolicyPhrase TurnedOn() => new(this) { IsOn = true };

    /// <summary>The same entry, turned off.</summary>
    internal PolicyPhrase TurnedOff() => new(this) { IsOn = false };
}
