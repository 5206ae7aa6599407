namespace WorkPlan.Export.Tables.Sqlite;

/// <summary>What a plan in a database was read from.</summary>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Fingerprint">What it was read with.</param>
internal readonly record struct PlanState(string Sha256, string Fingerprint);
