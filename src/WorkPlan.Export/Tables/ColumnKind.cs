namespace WorkPlan.Export.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnKind
{
    /// <summary>The key of a row, its own or that of a row it belongs to: the row's number within the plan.</summary>
    Key,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>Text, also a word of the JSON's or a day as <c>2021-05-21</c>.</summary>
    Text,
}
