using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;

namespace WorkPlan.Core.Tests.Generation;

/// <summary>What a generated plan says, as a faultless reader gives it back.</summary>
public sealed record PlanTruth
{
    public string? Title { get; init; }

    public int? Year { get; init; }

    public (int First, int Last)? Period { get; init; }

    public string? Issuer { get; init; }

    public ImmutableArray<string> Region { get; init; } = [];

    public string? DocumentNumber { get; init; }

    public DateOnly? Published { get; init; }

    public PlanKind Kind { get; init; }

    public Script Script { get; init; }

    public ImmutableArray<SectionTruth> Sections { get; init; } = [];
}

/// <summary>A section of a generated plan.</summary>
public sealed record SectionTruth(string? Number, string Heading, SectionZone Zone)
{
    public ImmutableArray<SectionTruth> Sections { get; init; } = [];

    public ImmutableArray<TaskTruth> Tasks { get; init; } = [];

    public FactsTruth Facts { get; init; } = FactsTruth.None;
}

/// <summary>A task of a generated plan.</summary>
public sealed record TaskTruth(string? Number, string Title, FactsTruth Facts);

/// <summary>What a task, or a section's own text, states.</summary>
public sealed record FactsTruth(
    ImmutableArray<TargetTruth> Targets, ImmutableArray<ReferenceTruth> References, ImmutableArray<UnitTruth> Units)
{
    public static FactsTruth None { get; } = new([], [], []);
}

/// <summary>A target; its indicator names at least <paramref name="Subject"/>.</summary>
public sealed record TargetTruth(
    string Subject, TargetComparator Comparator, decimal Value, decimal? MaxValue, string Unit, DateOnly? Deadline, TargetStatus Status);

/// <summary>A cited document.</summary>
public sealed record ReferenceTruth(string Title, string? DocumentNumber);

/// <summary>A responsible unit.</summary>
public sealed record UnitTruth(string Name, UnitRole Role);
