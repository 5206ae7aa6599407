using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Core;

/// <summary>What a document says of itself. A value is null where the text does not say it; nothing is guessed silently.</summary>
public sealed record PlanMetadata
{
    internal PlanMetadata()
    {
    }

    /// <summary>The plan's title in clean simplified Chinese; where a notice carries the plan, the plan's.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The year that the plan is for, as stated; null for a plan of several years.</summary>
    public Sourced<int>? Year { get; init; }

    /// <summary>The year that the plan is probably for, inferred from events and plan periods that the text names; null where <see cref="Year"/> is stated.</summary>
    public Sourced<int>? InferredYear { get; init; }

    /// <summary>First and last year of a plan of several years.</summary>
    public Sourced<(int First, int Last)>? Period { get; init; }

    /// <summary>The issuing body as printed; several are joined by 、.</summary>
    public Sourced<string>? Issuer { get; init; }

    /// <summary>The regions that the text itself supports, outermost first; empty where it names none. Short forms of provinces are given in full.</summary>
    public ImmutableArray<Sourced<string>> Region { get; init; } = [];

    /// <summary>The 文号, such as 邕教字〔2021〕77号.</summary>
    public Sourced<string>? DocumentNumber { get; init; }

    /// <summary>The publication date printed; where none is, the date of the signature.</summary>
    public Sourced<DateOnly>? Published { get; init; }

    /// <summary>What the document calls itself.</summary>
    public PlanKind Kind { get; init; }

    /// <summary>The script that most of the source is written in.</summary>
    public Script Script { get; init; }

    /// <summary>The title, year and issuer, as far as known.</summary>
    public override string ToString() => $"{Title?.Value ?? "(no title)"} · {Year?.ToString() ?? "(no year)"} · {Issuer?.Value ?? "(no issuer)"}";
}
