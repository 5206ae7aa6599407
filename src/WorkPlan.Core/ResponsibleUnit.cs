using WorkPlan.Core.Text;

namespace WorkPlan.Core;

/// <summary>A unit that the plan prints as answerable for a task or section.</summary>
/// <param name="Name">The name as printed, clean; 各县（市、区）政府 is one name.</param>
/// <param name="Role">Its part.</param>
/// <param name="Span">The name in the source as given.</param>
public sealed record ResponsibleUnit(string Name, UnitRole Role, TextSpan Span)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
