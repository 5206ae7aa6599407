namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>A clause of the taker that a source has too.</summary>
/// <param name="Source">The plan that has it.</param>
/// <param name="Clause">The clause's place among the taker's, from 0 on.</param>
/// <param name="SourceClause">Its place among the source's, from 0 on.</param>
/// <param name="Likeness">How alike the two are, in thousandths.</param>
internal readonly record struct Hit(int Source, int Clause, int SourceClause, int Likeness) : IComparable<Hit>
{
    /// <summary>The likeness of clauses that are the same.</summary>
    internal const int Same = 1000;

    /// <summary>By source, clause and source's clause; of one pair the most alike first.</summary>
    public int CompareTo(Hit other)
    {
        int order = Source.CompareTo(other.Source);
        order = order != 0 ? order : Clause.CompareTo(other.Clause);
        order = order != 0 ? order : SourceClause.CompareTo(other.SourceClause);
        return order != 0 ? order : other.Likeness.CompareTo(Likeness);
    }
}
