namespace WorkPlan.Export.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name: the JSON's in small letters, words set apart by an underscore.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="KeyOf">The table whose rows a <see cref="ColumnKind.Key"/> names; empty for other kinds.</param>
internal record ColumnSchema(string Name, ColumnKind Kind, string KeyOf);
