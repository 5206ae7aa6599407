using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>One change that a cleaning rule wants made to the text it was shown.</summary>
internal readonly record struct Edit(int Start, int End, string Replacement, RepairKind Kind, bool IsCertain)
{
    internal static Edit Delete(int start, int end, RepairKind kind) => new(start, end, "", kind, true);

    internal static Edit Replace(int start, int end, string replacement, RepairKind kind) => new(start, end, replacement, kind, true);
}
