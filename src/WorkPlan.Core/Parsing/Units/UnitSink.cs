using System.Collections.Immutable;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Units;

/// <summary>Where the units of one list go; those whose role a word behind them tells (甲、乙牵头) wait until it comes.</summary>
internal readonly struct UnitSink(string text, PositionMap map, ImmutableArray<ResponsibleUnit>.Builder units)
{
    private readonly int first = units.Count;

    /// <summary>The number of units that this list has given so far.</summary>
    internal int Count => units.Count - first;

    internal void Add(TextSpan name, UnitRole role) =>
        units.Add(new ResponsibleUnit(text.Substring(name.Start, name.Length), role, map.ToSource(name)));

    /// <summary>Gives a role to the units of this list from the <paramref name="from"/>th on.</summary>
    internal void SetRole(int from, UnitRole role)
    {
        for (int i = first + from; i < units.Count; i++)
        {
            units[i] = units[i] with { Role = role };
        }
    }

    /// <summary>Takes back what this list gave.</summary>
    internal void Clear() => units.Count = first;
}
