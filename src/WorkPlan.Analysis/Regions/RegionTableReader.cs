using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace WorkPlan.Analysis.Regions;

/// <summary>Reads the embedded table; its columns stand in regions.notice.md.</summary>
internal sealed class RegionTableReader
{
    /// <summary>About as many rows as the table has, so that nothing grows.</summary>
    private const int Capacity = 4096;

    private const int Columns = 7;
    private const int Name = 1;
    private const int ShortNames = 2;
    private const int Parent = 3;
    private const int Since = 4;
    private const int Until = 5;
    private const int Successor = 6;

    private readonly List<Region> regions = new(Capacity);
    private readonly List<(Region Region, string Code)> successors = [];
    private readonly RegionNames fullNames = new(Capacity);
    private readonly RegionNames shortNames = new(Capacity);
    private readonly Range[] cells = new Range[Columns];

    /// <summary>Reads a table to its end.</summary>
    internal static RegionTable Read(Stream table)
    {
        RegionTableReader reader = new();
        using StreamReader lines = new(table, Encoding.UTF8);
        ReadOnlySpan<char> text = lines.ReadToEnd();
        bool isHeader = true;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (!isHeader && !line.IsEmpty)
            {
                reader.ReadRow(line);
            }

            isHeader = false;
        }

        reader.LinkSuccessors();
        return new RegionTable([.. reader.regions], reader.fullNames, reader.shortNames);
    }

    private void ReadRow(ReadOnlySpan<char> line)
    {
        int count = line.Split(cells, '\t');
        ReadOnlySpan<char> Cell(ReadOnlySpan<char> row, int column) => column < count ? row[cells[column]] : [];
        int until = ReadMonth(Cell(line, Until), Region.StillListed);
        Region region = new(
            line[cells[0]].ToString(), line[cells[Name]].ToString(), FindParent(Cell(line, Parent), until), ReadMonth(Cell(line, Since), Region.Always), until);
        regions.Add(region);
        fullNames.Add(region.Name, region);
        ReadOnlySpan<char> forms = Cell(line, ShortNames);
        foreach (Range form in forms.Split('|'))
        {
            if (!forms[form].IsEmpty)
            {
                shortNames.Add(forms[form].ToString(), region);
            }
        }

        if (Cell(line, Successor) is { IsEmpty: false } successor)
        {
            successors.Add((region, successor.ToString()));
        }
    }

    private static int ReadMonth(ReadOnlySpan<char> cell, int otherwise) =>
        cell.IsEmpty ? otherwise : int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The region with a code that was listed in the same month; the rows of parents stand first.</summary>
    private Region? FindParent(ReadOnlySpan<char> code, int month)
    {
        if (code.IsEmpty)
        {
            return null;
        }

        int at = RegionTable.LastIndexOf(CollectionsMarshal.AsSpan(regions), code);
        while (regions[at].SinceMonth > month)
        {
            at--;
        }

        return regions[at];
    }

    /// <summary>Leads each region to the first with its successor's code that was listed longer.</summary>
    private void LinkSuccessors()
    {
        foreach ((Region region, string code) in successors)
        {
            int at = RegionTable.LastIndexOf(CollectionsMarshal.AsSpan(regions), code);
            while (at > 0 && regions[at - 1].Code == code && regions[at - 1].UntilMonth > region.UntilMonth)
            {
                at--;
            }

            region.Successor = regions[at];
        }
    }
}
