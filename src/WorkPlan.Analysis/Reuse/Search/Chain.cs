using WorkPlan.Analysis.Reuse.Clauses;

namespace WorkPlan.Analysis.Reuse.Search;

/// <summary>Linked clauses that stand in the same order in both plans, with small gaps: a passage that may have been taken.</summary>
internal sealed class Chain
{
    internal Chain(int source, List<Link> links)
    {
        Source = source;
        Links = links;
        Weight = links.Sum(link => link.Weight);
    }

    /// <summary>The plan that the taker may have it from.</summary>
    internal int Source { get; }

    /// <summary>The clauses, at least one, each further on in both plans.</summary>
    internal List<Link> Links { get; }

    /// <summary>The characters of all, counted by likeness, in thousandths.</summary>
    internal long Weight { get; }

    /// <summary>The written characters of all.</summary>
    internal int Written => Links.Sum(link => link.Written);

    /// <summary>Whether the two plans have the same clauses all the way.</summary>
    internal bool IsVerbatim(ReadOnlySpan<ReuseClause> taker, ReadOnlySpan<ReuseClause> source)
    {
        int shift = Links[0].SourceClause - Links[0].Clause;
        if (Links[^1].SourceClause - Links[^1].Clause != shift)
        {
            return false;
        }

        for (int i = Links[0].Clause; i <= Links[^1].Clause; i++)
        {
            if (!taker[i].IsSameAs(source[i + shift]))
            {
                return false;
            }
        }

        return true;
    }
}
