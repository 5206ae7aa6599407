using WorkPlan.Analysis.Regions;

namespace WorkPlan.Analysis.Tests.Regions;

/// <summary>What holds of every row of the table, read once more the slow and obvious way, and of every name in it.</summary>
public sealed class RegionTableTests
{
    private static readonly Gazetteer Gazetteer = Gazetteers.Default;

    private static readonly string[][] Rows = ReadRows();

    [Fact]
    public void The_regions_are_those_of_the_rows()
    {
        Assert.Equal(
            Rows.Select(row => $"{row[0]} {row[1]} {row[3]} {Year(row[4])} {Year(row[5])} {row[6]}"),
            Gazetteer.Regions.Select(region => $"{region.Code} {region.Name} {region.Parent?.Code} {region.Since} {region.Until} {region.Successor?.Code}"));
    }

    [Fact]
    public void Every_name_and_short_form_is_found_with_all_its_bearers()
    {
        Region[] regions = [.. Gazetteer.Regions];
        ILookup<string, Region> full = regions.ToLookup(region => region.Name);
        ILookup<string, Region> shorts = Enumerable.Range(0, regions.Length)
            .SelectMany(i => Rows[i][2].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(form => (Form: form, Region: regions[i])))
            .ToLookup(pair => pair.Form, pair => pair.Region);
        foreach (string name in full.Select(group => group.Key).Concat(shorts.Select(group => group.Key)))
        {
            Assert.Equal(full.Contains(name) ? full[name] : shorts[name], Gazetteer.Find(name));
        }
    }

    [Fact]
    public void Rows_are_in_the_order_of_codes_and_months_and_none_stands_there_twice()
    {
        Region[] regions = [.. Gazetteer.Regions];
        foreach ((Region first, Region second) in regions.Zip(regions.Skip(1)))
        {
            int order = string.CompareOrdinal(first.Code, second.Code);
            Assert.True(order < 0 || (order == 0 && first.UntilMonth < second.SinceMonth), $"{first} / {second}");
        }

        Assert.All(regions, region => Assert.True(region.SinceMonth <= region.UntilMonth, $"{region}"));
    }

    [Fact]
    public void Codes_nest_and_parents_are_listed_in_the_same_month()
    {
        foreach (Region region in Gazetteer.Regions)
        {
            Assert.Matches("^[1-8]\\d{5}$", region.Code);
            Assert.Equal(region.Level == RegionLevel.Province, region.Parent is null);
            if (region.Parent is { } parent)
            {
                Assert.True(parent.Level < region.Level, $"{region}");
                Assert.StartsWith(parent.Code.TrimEnd('0'), region.Code, StringComparison.Ordinal);
                Assert.True(parent.SinceMonth <= region.UntilMonth && region.UntilMonth <= parent.UntilMonth, $"{region}");
            }
        }
    }

    [Fact]
    public void Successors_come_later_and_end_in_a_region_without_one()
    {
        foreach (Region region in Gazetteer.Regions)
        {
            HashSet<Region> seen = [];
            for (Region? later = region; later is not null; later = later.Successor)
            {
                Assert.True(seen.Add(later), $"{region}");
                Assert.True(later.Successor is null || later.Successor.UntilMonth > later.UntilMonth, $"{region}");
            }

            Assert.Null(region.Current.Successor);
            Assert.True(region.Until is not null || region.Successor is null, $"{region}");
            Assert.Equal(region.Code[..2], region.Current.Code[..2]);
        }
    }

    [Fact]
    public void Headings_and_zones_are_no_regions()
    {
        Assert.DoesNotContain(Gazetteer.Regions, region => region.Name is "市辖区" or "县" or "市" || region.Name.Contains("直辖", StringComparison.Ordinal)
            || region.Name.EndsWith("开发区", StringComparison.Ordinal) || region.Name.EndsWith("管理区", StringComparison.Ordinal));
        Assert.Equal(34, Gazetteer.Regions.Count(region => region.Level == RegionLevel.Province));
    }

    [Fact]
    public void Short_forms_have_two_characters_at_least()
    {
        Assert.All(Rows.SelectMany(row => row[2].Split('|', StringSplitOptions.RemoveEmptyEntries)), form => Assert.True(form.Length > 1, form));
    }

    [Fact]
    public void Every_region_of_today_is_resolved_from_its_full_path()
    {
        foreach (Region region in Gazetteer.Regions.Where(region => region.Until is null))
        {
            string[] path = [.. region.Path.Select(part => part.Name)];
            Assert.True(Gazetteer.TryResolve(path, 2023, out Region? found), $"{region}");
            Assert.Same(region, found);

            // without a year the name of an old neighbour counts too: 毕节市 was a county before it was the prefecture around it
            bool isUnique = Gazetteer.Find(region.Name).All(bearer => bearer.Current == region || bearer.Code[..2] != region.Code[..2]);
            Assert.True(Gazetteer.TryResolve(path, null, out found) || !isUnique, $"{region}");
            Assert.Same(region, found?.Current ?? region);
        }
    }

    [Fact]
    public void Every_region_of_a_year_is_resolved_from_the_path_that_it_had()
    {
        foreach (Region region in Gazetteer.Regions.Where(region => region.Until is not null))
        {
            string[] path = [.. region.Path.Select(part => part.Name)];
            Assert.True(Gazetteer.TryResolve(path, region.Until, out Region? found), $"{region}");
            Assert.Same(region.Current, found.Current);
        }
    }

    [Fact]
    public void Every_name_that_several_regions_of_today_bear_stays_unknown()
    {
        int ambiguous = 0;
        foreach (IGrouping<string, Region> bearers in Gazetteer.Regions.Where(region => region.Until is null).GroupBy(region => region.Name))
        {
            bool isUnique = bearers.Count() == 1;
            ambiguous += isUnique ? 0 : 1;
            Assert.Equal(isUnique, Gazetteer.TryResolve([bearers.Key], 2023, out _));
        }

        Assert.InRange(ambiguous, 20, 100);
    }

    private static string Year(string month) => month.Length == 0 ? "" : month[..4];

    private static string[][] ReadRows()
    {
        using Stream table = typeof(Gazetteer).Assembly.GetManifestResourceStream("regions.tsv")!;
        Assert.InRange(table.Length, 1, 300_000);
        using StreamReader reader = new(table);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => Pad(line.Split('\t')))];
    }

    private static string[] Pad(string[] cells) => [.. cells, .. Enumerable.Repeat("", 7 - cells.Length)];
}
