using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Reuse;
using WorkPlan.Core.Text;
using WorkPlan.Export.Tables;
using WorkPlan.Export.Tables.Csv;

namespace WorkPlan.Export;

/// <summary>Writes what plans took from each other as a CSV file, one row a passage, with both places and what stands there.</summary>
/// <remarks>
/// Columns: <c>to_path</c>, <c>to_year</c>, <c>to_region</c>, <c>to_start</c>, <c>to_length</c>, <c>to_quote</c> of the plan that took it, the same with
/// <c>from_</c> of the one that had it; <c>relation</c> (ownEarlier, upper, neighbour, lower, other), <c>evidence</c> of the direction (year,
/// published, level; empty where it is unknown who had it first), <c>characters</c>, <c>similarity</c> from 0 to 1, <c>verbatim</c> (1 or 0),
/// <c>other_sources</c>. Places are in UTF-16 units of the source as given; quotes end after 200 of them.
/// </remarks>
public static class ReuseTable
{
    private static readonly string[] Columns =
    [
        "to_path", "to_year", "to_region", "to_start", "to_length", "to_quote", "from_path", "from_year", "from_region", "from_start", "from_length", "from_quote",
        "relation", "evidence", "characters", "similarity", "verbatim", "other_sources",
    ];

    /// <summary>Writes the passages in their order.</summary>
    /// <param name="reuse">What was found.</param>
    /// <param name="sourceOf">A plan's source as given, which quotes are taken from; asked for twice a passage.</param>
    /// <param name="output">Where the file goes; stays open.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A source is not the one that the passage was found in: it is too short.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(ReuseResult reuse, Func<CorpusPlan, SourceText> sourceOf, Stream output, CsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(reuse);
        ArgumentNullException.ThrowIfNull(sourceOf);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        using CsvFile file = new(output, options, Columns);
        foreach (ReusedPassage passage in reuse.Passages)
        {
            WritePlace(file, passage.To, passage.ToSpan, sourceOf(passage.To));
            WritePlace(file, passage.From, passage.FromSpan, sourceOf(passage.From));
            file.Write(TableWords.Of(passage.Relation));
            file.Write(TableWords.Of(passage.Evidence));
            file.Write(passage.Characters);
            file.Write(decimal.Round((decimal)passage.Similarity, 3));
            file.Write(passage.IsVerbatim ? 1 : 0);
            file.Write(passage.OtherSources);
            file.EndRow();
        }
    }

    private static void WritePlace(CsvFile file, CorpusPlan plan, TextSpan place, SourceText source)
    {
        file.Write(plan.Id);
        file.Write(plan.Year);
        file.Write(plan.Region.ToString());
        file.Write(place.Start);
        file.Write(place.Length);
        file.Write(Cell.Quote(source, place).Text);
    }
}
