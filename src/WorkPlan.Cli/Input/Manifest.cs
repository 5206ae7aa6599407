using System.Globalization;
using CsvHelper;
using WorkPlan.Analysis.Corpora;

namespace WorkPlan.Cli.Input;

/// <summary>Reads a list of documents with what is known of them: a CSV file whose first line names its columns.</summary>
/// <remarks>
/// The column <c>path</c> is needed, <c>region</c>, <c>year</c>, <c>level</c> and <c>title</c> are not; further columns are passed over. Paths are
/// counted from the manifest's own folder.
/// </remarks>
internal static class Manifest
{
    internal const string Extension = ".csv";

    /// <summary>What columns are called, in English and Chinese.</summary>
    private static readonly string[][] Columns =
    [
        ["path", "file", "路径", "文件"],
        ["region", "地区", "区域"],
        ["year", "年份", "年度"],
        ["level", "级别", "层级"],
        ["title", "标题", "题名"],
    ];

    private static readonly (string Word, PlanLevel Level)[] Levels =
    [
        ("national", PlanLevel.National), ("国家", PlanLevel.National), ("全国", PlanLevel.National), ("中央", PlanLevel.National),
        ("province", PlanLevel.Province), ("省", PlanLevel.Province), ("省级", PlanLevel.Province),
        ("prefecture", PlanLevel.Prefecture), ("市", PlanLevel.Prefecture), ("市级", PlanLevel.Prefecture), ("地市", PlanLevel.Prefecture),
        ("county", PlanLevel.County), ("县", PlanLevel.County), ("县级", PlanLevel.County), ("区县", PlanLevel.County), ("区", PlanLevel.County),
    ];

    private static readonly CsvReaderOptions Options = new() { TrimWhitespace = true, TrimInsideQuotes = true, TrackLineNumbers = true };

    /// <summary>The documents of a manifest, in its order, with what it says of each.</summary>
    /// <exception cref="InputException">The text is no manifest; the message says where.</exception>
    internal static IReadOnlyList<(string Path, CorpusSource Source)> Read(string text, string manifest)
    {
        try
        {
            using CsvReader reader = CsvReader.FromText(text, Options);
            reader.ReadHeader();
            int[] places = [.. Columns.Select(names => PlaceOf(reader, names))];
            if (places[0] < 0)
            {
                throw new InputException("no manifest: its first line must name the columns, path among them (path,region,year,level,title)");
            }

            List<(string Path, CorpusSource Source)> documents = [];
            while (reader.Read())
            {
                documents.Add(ReadRow(reader, places, Path.GetDirectoryName(manifest) ?? ""));
            }

            return documents;
        }
        catch (CsvFormatException fault)
        {
            throw new InputException(fault.Message);
        }
    }

    private static (string Path, CorpusSource Source) ReadRow(CsvReader reader, int[] places, string folder)
    {
        string path = Cell(reader, places[0]);
        if (path.Length == 0)
        {
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"line {reader.LineNumber}: no path"));
        }

        return (Path.Combine(folder, path), new CorpusSource("")
        {
            Region = Cell(reader, places[1]),
            Year = YearOf(Cell(reader, places[2]), reader.LineNumber),
            Level = LevelOf(Cell(reader, places[3]), reader.LineNumber),
            Title = Cell(reader, places[4]),
        });
    }

    private static int PlaceOf(CsvReader reader, string[] names)
    {
        foreach (string name in names)
        {
            if (reader.TryGetFieldIndex(name, out int place))
            {
                return place;
            }
        }

        return -1;
    }

    private static string Cell(CsvReader reader, int column) => column >= 0 && column < reader.FieldCount ? reader.GetString(column) : "";

    private static int? YearOf(string cell, long line) =>
        cell.Length == 0 ? null
        : int.TryParse(cell.TrimEnd('年'), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 2100 ? year
        : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"line {line}: '{cell}' is no year"));

    private static PlanLevel LevelOf(string cell, long line)
    {
        if (cell.Length == 0)
        {
            return PlanLevel.Unknown;
        }

        int found = Array.FindIndex(Levels, level => level.Word.Equals(cell, StringComparison.OrdinalIgnoreCase));
        return found >= 0 ? Levels[found].Level
            : throw new InputException(string.Create(CultureInfo.InvariantCulture, $"line {line}: there is no level '{cell}'; the levels are national, province, prefecture, county"));
    }
}
