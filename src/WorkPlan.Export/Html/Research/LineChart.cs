using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace WorkPlan.Export.Html.Research;

/// <summary>Draws series over years as lines, with a key; the lines differ in their dashes as well, for print and for readers who see no colours.</summary>
/// <remarks>Coordinates are written with one decimal: a tenth of a pixel, and the same text on every machine.</remarks>
internal sealed class LineChart
{
    private const double Width = 640;
    private const double Height = 260;
    private const double Left = 44;
    private const double Right = 16;
    private const double Top = 14;
    private const double Bottom = 30;
    private const int MostLines = 6;
    private const int MostYearLabels = 8;

    private readonly string caption;
    private readonly ImmutableArray<int> years;
    private readonly (string Name, ImmutableArray<double?> Values)[] lines;
    private readonly double top;

    private LineChart(string caption, ImmutableArray<int> years, (string Name, ImmutableArray<double?> Values)[] lines)
    {
        this.caption = caption;
        this.years = years;
        this.lines = lines;
        top = RoundUp(lines.SelectMany(line => line.Values).Max() ?? 0);
    }

    /// <exception cref="ArgumentException">The series do not fit the years.</exception>
    internal static LineChart Of(string caption, ImmutableArray<int> years, (string Name, ImmutableArray<double?> Values)[] lines)
    {
        if (years.IsDefaultOrEmpty || years.Zip(years.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            throw new ArgumentException("A figure needs years in ascending order.", nameof(years));
        }

        foreach ((string name, ImmutableArray<double?> values) in lines)
        {
            ArgumentNullException.ThrowIfNull(name);
            if (values.IsDefault || values.Length != years.Length || values.Any(value => value is < 0 or double.NaN or double.PositiveInfinity))
            {
                throw new ArgumentException("A series needs a value of 0 or more, or null, for each year.", nameof(lines));
            }
        }

        return lines.Length <= MostLines
            ? new LineChart(caption, years, lines)
            : throw new ArgumentException("More than six lines cannot be told apart.", nameof(lines));
    }

    internal void Write(HtmlWriter html, int number)
    {
        using HtmlElement figure = html.Block("figure");
        html.Line("figcaption", caption);
        using (html.Block(
            "svg", ("viewBox", $"0 0 {Format(Width)} {Format(Height)}"), ("role", "img"), ("aria-labelledby", $"chart-{Numbers.Of(number)}")))
        {
            html.Line("desc", Describe(), ("id", $"chart-{Numbers.Of(number)}"));
            DrawAxes(html);
            for (int i = 0; i < lines.Length; i++)
            {
                Draw(html, lines[i], $"line-{Numbers.Of(i + 1)}");
            }
        }

        WriteKey(html);
    }

    /// <summary>The end of the scale: 1, 2 or 5 times a power of ten, or what lies evenly between.</summary>
    private static double RoundUp(double most)
    {
        if (most <= 0)
        {
            return 1;
        }

        double power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        double[] steps = [1, 2, 4, 6, 8, 10];
        return steps.First(step => most <= step * power * (1 + 1e-9)) * power;
    }

    private static string Format(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Label(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private double X(int year) =>
        years.Length == 1 ? (Left + Width - Right) / 2 : Left + 12 + ((Width - Left - Right - 24) * (year - years[0]) / (years[^1] - years[0]));

    private double Y(double value) => Height - Bottom - ((Height - Bottom - Top) * value / top);

    /// <summary>The figure in words, for readers who do not see it.</summary>
    private string Describe() => string.Join("；", lines.Select(line =>
        $"{line.Name}：{string.Join("，", years.Select((year, i) => $"{Numbers.Of(year)}年{(line.Values[i] is { } value ? Label(Math.Round(value, 2)) : "不详")}"))}"));

    private void DrawAxes(HtmlWriter html)
    {
        foreach (double value in (ReadOnlySpan<double>)[0, top / 2, top])
        {
            html.Line("path", "", ("class", value == 0 ? "axis" : "grid"), ("d", $"M{Format(Left)} {Format(Y(value))}H{Format(Width - Right)}"));
            html.Line("text", Label(value), ("x", Format(Left - 6)), ("y", Format(Y(value) + 4)), ("text-anchor", "end"));
        }

        int span = years[^1] - years[0] + 1;
        int step = Math.Max(1, (span + MostYearLabels - 1) / MostYearLabels);
        foreach (int year in years.Where(year => (year - years[0]) % step == 0))
        {
            html.Line("text", Numbers.Of(year), ("x", Format(X(year))), ("y", Format(Height - 9)), ("text-anchor", "middle"));
        }
    }

    private void Draw(HtmlWriter html, (string Name, ImmutableArray<double?> Values) line, string kind)
    {
        StringBuilder path = new();
        for (int i = 0; i < years.Length; i++)
        {
            if (line.Values[i] is { } value)
            {
                bool continues = i > 0 && line.Values[i - 1] is not null;
                path.Append(continues ? 'L' : 'M').Append(Format(X(years[i]))).Append(' ').Append(Format(Y(value)));
                using HtmlElement dot = html.Line("circle", ("class", $"dot {kind}"), ("cx", Format(X(years[i]))), ("cy", Format(Y(value))), ("r", "3.5"));
                html.Inline("title", $"{line.Name} · {Numbers.Of(years[i])} · {Label(Math.Round(value, 2))}");
            }
        }

        if (path.Length > 0)
        {
            html.Line("path", "", ("class", $"line {kind}"), ("d", path.ToString()));
        }
    }

    private void WriteKey(HtmlWriter html)
    {
        using HtmlElement key = html.Block("ul", ("class", "key"));
        for (int i = 0; i < lines.Length; i++)
        {
            using HtmlElement item = html.Line("li");
            using (html.Inline("svg", ("viewBox", "0 0 32 10"), ("aria-hidden", "true")))
            {
                html.Inline("path", "", ("class", $"line line-{Numbers.Of(i + 1)}"), ("d", "M0 5H32"));
            }

            html.Text(lines[i].Name);
        }
    }
}
