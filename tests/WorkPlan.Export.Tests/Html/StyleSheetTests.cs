using System.Globalization;
using System.Text.RegularExpressions;
using WorkPlan.Export.Html;

namespace WorkPlan.Export.Tests.Html;

/// <summary>What can be told of the looks without looking.</summary>
public sealed partial class StyleSheetTests
{
    /// <summary>The least contrast of text that WCAG 2.2 asks for at level AA.</summary>
    private const double LeastContrast = 4.5;

    private static readonly (string Text, string[] Grounds)[] Pairs =
    [
        ("ink", ["paper", "new-paper", "old-paper", "found"]),
        ("quiet", ["paper", "found"]),
        ("link", ["paper", "found"]),
        ("new", ["paper", "found"]),
        ("old", ["paper", "found"]),
        ("other", ["paper", "found", "new-paper", "old-paper"]),
    ];

    private static readonly (string Text, string[] Grounds)[] ReportPairs =
    [
        ("ink", ["phrase", "target", "found", "paper"]),
        ("quiet", ["paper"]),
        ("link", ["paper"]),
        ("on-dark", ["yes", "q3", "q4"]),
        ("on-light", ["q1", "q2"]),
    ];

    public static TheoryData<string> Sheets => [StyleSheet.ReadComparison(), StyleSheet.ReadReport(), StyleSheet.ReadResearch()];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Text_can_be_read_in_both_schemes(int scheme)
    {
        string styles = StyleSheet.ReadComparison();
        Dictionary<string, string> colors = ColorsOf(Root().Matches(styles)[scheme].Value);
        CheckContrasts(colors, Pairs);
        Add(colors, Regions().Matches(styles)[scheme].Value);
        CheckContrasts(colors, Pairs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Text_of_a_report_can_be_read_in_both_schemes(int scheme)
    {
        string styles = StyleSheet.ReadReport();
        Dictionary<string, string> colors = ColorsOf(Root().Matches(styles)[scheme].Value);
        Add(colors, Report().Matches(styles)[scheme].Value);
        CheckContrasts(colors, ReportPairs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Lines_of_a_research_page_can_be_seen_in_both_schemes(int scheme)
    {
        string styles = StyleSheet.ReadResearch();
        Dictionary<string, string> colors = ColorsOf(Root().Matches(styles)[scheme].Value);
        Add(colors, Research().Matches(styles)[scheme].Value);
        CheckContrasts(colors, [.. Enumerable.Range(1, 6).Select(i => ($"line-{i}", (string[])["paper"])), ("quiet", ["paper"])]);
    }

    private static void Add(Dictionary<string, string> colors, string block)
    {
        foreach ((string name, string color) in ColorsOf(block))
        {
            colors[name] = color;
        }
    }

    private static void CheckContrasts(Dictionary<string, string> colors, (string Text, string[] Grounds)[] pairs)
    {
        foreach ((string text, string[] grounds) in pairs)
        {
            Assert.All(grounds, ground =>
            {
                double contrast = Contrast(colors[text], colors[ground]);
                Assert.True(contrast >= LeastContrast, string.Create(CultureInfo.InvariantCulture, $"--{text} on --{ground}: {contrast:0.00}"));
            });
        }
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_style_sheet_fetches_nothing(string styles) =>
        Assert.All((string[])["url(", "@import", "@font-face", "://", "expression("], risk => Assert.DoesNotContain(risk, styles, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_style_sheet_cannot_end_its_element(string styles) => Assert.DoesNotContain("</", styles, StringComparison.Ordinal);

    private static Dictionary<string, string> ColorsOf(string block) =>
        Color().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);

    private static double Contrast(string first, string second)
    {
        double[] luminances = [Luminance(first), Luminance(second)];
        return (luminances.Max() + 0.05) / (luminances.Min() + 0.05);
    }

    /// <summary>The relative luminance of a colour in sRGB, as WCAG defines it.</summary>
    private static double Luminance(string color)
    {
        double[] parts = [.. Enumerable.Range(0, 3)
            .Select(i => int.Parse(color.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@":root \{[^}]*--paper[^}]*\}")]
    private static partial Regex Root();

    [GeneratedRegex(@":root \{[^}]*--yes[^}]*\}")]
    private static partial Regex Report();

    [GeneratedRegex(@"\.regions \{[^}]*--new-paper[^}]*\}")]
    private static partial Regex Regions();

    [GeneratedRegex(@":root \{[^}]*--line-1[^}]*\}")]
    private static partial Regex Research();

    [GeneratedRegex("--([a-z0-9-]+): #([0-9a-f]{6});")]
    private static partial Regex Color();
}
