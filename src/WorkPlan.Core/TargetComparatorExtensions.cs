namespace WorkPlan.Core;

/// <summary>The written form of comparators.</summary>
public static class TargetComparatorExtensions
{
    /// <summary>The comparator as the JSON writes it: <c>= &gt;= &lt;= + - -&gt;100%</c>.</summary>
    public static string ToSymbol(this TargetComparator comparator) => comparator switch
    {
        TargetComparator.AtLeast => ">=",
        TargetComparator.AtMost => "<=",
        TargetComparator.Increase => "+",
        TargetComparator.Decrease => "-",
        TargetComparator.Complete => "->100%",
        _ => "=",
    };
}
