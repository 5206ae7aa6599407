namespace WorkPlan.Export;

/// <summary>How the texts for people, <see cref="PlanSummary"/>, <see cref="PlanTree"/> and <see cref="ComparisonSummary"/>, are laid out.</summary>
public sealed record PlanViewOptions
{
    /// <summary>Plain text, lines of any length: what goes into files and pipes.</summary>
    public static PlanViewOptions Default { get; } = new();

    /// <summary>The columns of the screen, at which lines are wrapped; null where lines may have any length. A Chinese character takes two.</summary>
    public int? Width { get; init; }

    /// <summary>Whether the text is coloured by ANSI escape sequences.</summary>
    public bool UsesColor { get; init; }
}
