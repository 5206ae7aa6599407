namespace WorkPlan.Core.Parsing.Units;

/// <summary>A label such as 责任单位：, with what follows it.</summary>
/// <param name="Role">The part of the units behind it; null where people or dates follow (责任人：, 完成时限：).</param>
/// <param name="Length">Its length, colon included.</param>
internal readonly record struct UnitLabel(UnitRole? Role, int Length)
{
    internal static UnitLabel None => default;

    internal bool IsNone => Length == 0;
}
