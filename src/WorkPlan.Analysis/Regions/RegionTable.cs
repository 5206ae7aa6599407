using System.Collections.Immutable;
using System.Text;

namespace WorkPlan.Analysis.Regions;

/// <summary>The table of regions, a text of tab-separated values; its columns stand in regions.notice.md.</summary>
/// <remarks>
/// Rows are in the order of their codes and, of one code, of their months. Reading notes where rows start and which names they have; a
/// region is made when it is first asked for and kept, so that there is one instance of each.
/// </remarks>
internal sealed class RegionTable
{
    private const int CodeLength = 6;

    /// <summary>The most short forms that a name has.</summary>
    private const int MostForms = 2;

    private readonly string text;
    private readonly int[] rowStarts;
    private readonly Region?[] regions;
    private readonly NameIndex fullNames;
    private readonly NameIndex shortNames;

    private RegionTable(string text)
    {
        this.text = text;
        rowStarts = new int[text.AsSpan().Count('\n')];
        regions = new Region?[rowStarts.Length - 1];
        fullNames = new NameIndex(text, Count);
        shortNames = new NameIndex(text, Count * MostForms);
        for (int row = 0, start = text.IndexOf('\n', StringComparison.Ordinal) + 1; row < regions.Length; row++)
        {
            rowStarts[row] = start;
            start = IndexNames(row, start);
        }

        rowStarts[^1] = text.Length;
    }

    /// <summary>The number of regions.</summary>
    internal int Count => regions.Length;

    /// <summary>The length of the longest name.</summary>
    internal int LongestName => fullNames.Longest;

    internal static RegionTable Read(Stream table)
    {
        using StreamReader reader = new(table, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, (int)table.Length);
        return new RegionTable(reader.ReadToEnd());
    }

    /// <summary>The region of a row.</summary>
    internal Region this[int row] => regions[row] ?? Interlocked.CompareExchange(ref regions[row], Make(row), null) ?? regions[row]!;

    /// <summary>All regions.</summary>
    internal ImmutableArray<Region> All()
    {
        ImmutableArray<Region>.Builder all = ImmutableArray.CreateBuilder<Region>(Count);
        for (int row = 0; row < Count; row++)
        {
            all.Add(this[row]);
        }

        return all.MoveToImmutable();
    }

    /// <summary>The regions that bear a name in full, in the order of the table.</summary>
    internal ImmutableArray<Region> FindFull(ReadOnlySpan<char> name) => RegionsOf(fullNames.Find(name));

    /// <summary>The regions that have a name as a short form, in the order of the table.</summary>
    internal ImmutableArray<Region> FindShort(ReadOnlySpan<char> name) => RegionsOf(shortNames.Find(name));

    /// <summary>The regions that bear a name: in full, else, where none does, as a short form.</summary>
    internal ImmutableArray<Region> Find(ReadOnlySpan<char> name) => FindFull(name) is { IsEmpty: false } full ? full : FindShort(name);

    /// <summary>Whether a region bears a name, in full or as a short form.</summary>
    internal bool IsName(ReadOnlySpan<char> name) => fullNames.Contains(name) || shortNames.Contains(name);

    /// <summary>The last row with a code; negative where there is none.</summary>
    internal int LastRowOf(ReadOnlySpan<char> code)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (CodeOf(middle).SequenceCompareTo(code) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && CodeOf(low - 1).SequenceEqual(code) ? low - 1 : -1;
    }

    private ReadOnlySpan<char> CodeOf(int row) => text.AsSpan(rowStarts[row], CodeLength);

    private ImmutableArray<Region> RegionsOf(List<int> rows)
    {
        Region[] found = new Region[rows.Count];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = this[rows[i]];
        }

        return [.. found];
    }

    /// <summary>Notes the names of a row; gives the start of the next.</summary>
    private int IndexNames(int row, int start)
    {
        int name = start + CodeLength + 1;
        int end = EndOfName(name);
        fullNames.Add(name, end - name, row);
        for (bool hasForm = text[end] == '\t'; hasForm; hasForm = text[end] == '|')
        {
            int form = end + 1;
            end = EndOfName(form);
            if (end > form)
            {
                shortNames.Add(form, end - form, row);
            }
        }

        return end + text.AsSpan(end).IndexOf('\n') + 1;
    }

    private int EndOfName(int start) => start + text.AsSpan(start).IndexOfAny('|', '\t', '\n');

    private RegionRow RowAt(int row) => RegionRow.Parse(text.AsSpan(rowStarts[row], rowStarts[row + 1] - rowStarts[row]).TrimEnd('\n'));

    private Region Make(int row)
    {
        RegionRow cells = RowAt(row);
        Region? parent = cells.Parent.IsEmpty ? null : this[ParentRow(cells)];
        Region? successor = cells.Successor.IsEmpty ? null : this[SuccessorRow(cells)];
        return new Region(CodeOf(row).ToString(), cells.Name.ToString(), cells.Since, cells.Until) { Parent = parent, Successor = successor };
    }

    /// <summary>The row with the parent's code that was listed in the same month.</summary>
    private int ParentRow(RegionRow cells)
    {
        int row = LastRowOf(cells.Parent);
        while (RowAt(row).Since > cells.Until)
        {
            row--;
        }

        return row;
    }

    /// <summary>The first row with the successor's code that was listed longer.</summary>
    private int SuccessorRow(RegionRow cells)
    {
        int row = LastRowOf(cells.Successor);
        while (row > 0 && CodeOf(row - 1).SequenceEqual(cells.Successor) && RowAt(row - 1).Until > cells.Until)
        {
            row--;
        }

        return row;
    }
}
