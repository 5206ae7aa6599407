using System.Globalization;

namespace WorkPlan.Analysis.Regions;

/// <summary>The cells of a row; what the row leaves off at its end is empty.</summary>
internal readonly ref struct RegionRow
{
    private const int Columns = 7;

    private RegionRow(ReadOnlySpan<char> name, ReadOnlySpan<char> parent, int since, int until, ReadOnlySpan<char> successor)
    {
        Name = name;
        Parent = parent;
        Since = since;
        Until = until;
        Successor = successor;
    }

    internal ReadOnlySpan<char> Name { get; }

    /// <summary>The code of the parent; empty for provinces.</summary>
    internal ReadOnlySpan<char> Parent { get; }

    /// <summary>The month of the first list; <see cref="Region.Always"/> for the oldest.</summary>
    internal int Since { get; }

    /// <summary>The month of the last list; <see cref="Region.StillListed"/> for the newest.</summary>
    internal int Until { get; }

    /// <summary>The code of what the region became; empty where it is still listed and where the lists do not show it.</summary>
    internal ReadOnlySpan<char> Successor { get; }

    /// <summary>Takes a line apart; the code and the short forms are read elsewhere.</summary>
    internal static RegionRow Parse(ReadOnlySpan<char> line)
    {
        Span<Range> cells = stackalloc Range[Columns];
        cells.Clear();
        line.Split(cells, '\t');
        return new RegionRow(
            line[cells[1]], line[cells[3]], ReadMonth(line[cells[4]], Region.Always), ReadMonth(line[cells[5]], Region.StillListed), line[cells[6]]);
    }

    private static int ReadMonth(ReadOnlySpan<char> cell, int otherwise) =>
        cell.IsEmpty ? otherwise : int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
