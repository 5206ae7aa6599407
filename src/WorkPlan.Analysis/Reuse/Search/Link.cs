namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>A clause of the taker beside one of the source.</summary>
/// <param name="Clause">Its place among the taker's clauses.</param>
/// <param name="SourceClause">The place among the source's clauses.</param>
/// <param name="Likeness">How alike the two are, in thousandths.</param>
/// <param name="Written">The taker's written characters.</param>
internal readonly record struct Link(int Clause, int SourceClause, int Likeness, int Written)
{
    /// <summary>The characters, counted by likeness, in thousandths.</summary>
    internal long Weight => (long)Written * Likeness;
}
