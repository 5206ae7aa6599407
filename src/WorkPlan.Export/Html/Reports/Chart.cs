using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Draws over years: the axes, and the scales that everything else is placed by.</summary>
/// <remarks>Coordinates are written with one decimal: a tenth of a pixel, and the same text on every machine.</remarks>
internal sealed class Chart
{
    private const double Width = 400;
    private const double Height = 190;
    private const double Left = 38;
    private const double Right = 10;
    private const double Top = 12;
    private const double Bottom = 26;
    private const int MostTicks = 7;

    private readonly HtmlWriter html;
    private readonly ImmutableArray<int> years;
    private readonly double top;

    private Chart(HtmlWriter html, ImmutableArray<int> years, double top)
    {
        this.html = html;
        this.years = years;
        this.top = top;
    }

    /// <summary>The width of a year.</summary>
    private double Step => (Width - Left - Right) / years.Length;

    /// <param name="html">What to write to.</param>
    /// <param name="id">What its ids begin with.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">The same as figures, for readers who do not see it.</param>
    /// <param name="years">The years, one at least.</param>
    /// <param name="top">The value at the upper end of the scale, above 0.</param>
    /// <param name="unit">How a value of the scale is written.</param>
    /// <param name="draw">Draws the content.</param>
    internal static void Write(
        HtmlWriter html, string id, string title, string description, ImmutableArray<int> years, double top, Func<double, string> unit, Action<Chart> draw)
    {
        using HtmlElement svg = html.Block(
            "svg", ("class", "chart"), ("viewBox", $"0 0 {Format(Width)} {Format(Height)}"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"));
        html.Line("title", title, ("id", $"{id}-title"));
        html.Line("desc", description, ("id", $"{id}-desc"));
        Chart chart = new(html, years, top);
        draw(chart);
        chart.DrawAxes(unit);
    }

    /// <summary>Shades years that have no text.</summary>
    internal void DrawBand(int first, int last, string kind, string note)
    {
        using HtmlElement band = html.Line(
            "rect", ("class", kind), ("x", Format(X(first) - (Step / 2))), ("y", Format(Top)), ("width", Format(Step * (last - first + 1))), ("height", Format(Height - Top - Bottom)));
        html.Inline("title", note);
    }

    internal void DrawBar(int year, double value, string kind, string note)
    {
        using HtmlElement bar = html.Line(
            "rect", ("class", kind), ("x", Format(X(year) - (Step * .4))), ("y", Format(Y(value))), ("width", Format(Step * .8)), ("height", Format(Y(0) - Y(value))));
        html.Inline("title", note);
    }

    internal void DrawDot(int year, double value, string kind, string note)
    {
        using HtmlElement dot = html.Line("circle", ("class", kind), ("cx", Format(X(year))), ("cy", Format(Y(value))), ("r", "2.6"));
        html.Inline("title", note);
    }

    /// <summary>Draws a line from point to point; a value that is missing interrupts it.</summary>
    internal void DrawLine(IEnumerable<(double Year, double? Value)> points, string kind)
    {
        StringBuilder path = new();
        bool isOpen = false;
        foreach ((double year, double? value) in points)
        {
            if (value is { } height)
            {
                path.Append(isOpen ? 'L' : 'M').Append(Format(X(year))).Append(' ').Append(Format(Y(height)));
            }

            isOpen = value is not null;
        }

        html.Line("path", "", ("class", kind), ("d", path.ToString()));
    }

    private static string Format(double value) => Numbers.Of(value, 1);

    private double X(double year) => Left + (Step * (year - years[0] + .5));

    private double Y(double value) => Height - Bottom - ((Height - Bottom - Top) * value / top);

    private void DrawAxes(Func<double, string> unit)
    {
        html.Line("path", "", ("class", "axis"), ("d", string.Create(CultureInfo.InvariantCulture, $"M{Left} {Top}V{Height - Bottom}H{Width - Right}")));
        foreach (double value in (ReadOnlySpan<double>)[0, top / 2, top])
        {
            html.Line("text", unit(value), ("x", Format(Left - 5)), ("y", Format(Y(value) + 4)), ("text-anchor", "end"));
        }

        int step = ((ReadOnlySpan<int>)[1, 2, 5, 10, 20, 50, 100]).ToArray().First(step => years.Length <= step * MostTicks);
        foreach (int year in years.Where(year => year % step == 0 || years.Length == 1))
        {
            html.Line("text", Numbers.Of(year), ("x", Format(X(year))), ("y", Format(Height - 8)), ("text-anchor", "middle"));
        }
    }
}
