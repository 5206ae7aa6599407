using System.Globalization;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Export.Views;

namespace WorkPlan.Export;

/// <summary>Writes concordance lines for reading: the match in a column of its own, the place in the source in front.</summary>
public static class KwicText
{
    /// <summary>The widest context that lines are laid out for, in characters to either side.</summary>
    public const int WidestContext = 1000;

    /// <summary>Writes the lines of one plan as <c>name:line:column before [match] after</c>; lines end in \n.</summary>
    /// <param name="lines">The lines; none writes nothing.</param>
    /// <param name="name">What the plan is cited by.</param>
    /// <param name="output">Gets the lines.</param>
    /// <param name="options">Whether matches are coloured; lines are never wrapped.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IReadOnlyList<KwicLine> lines, string name, TextWriter output, PlanViewOptions options)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        TextLayout layout = new(output, options with { Width = null });
        int width = lines.Select(line => DisplayWidth.Of(VisibleText.Of(line.Before))).DefaultIfEmpty().Max();
        foreach (KwicLine line in lines)
        {
            string before = VisibleText.Of(line.Before);
            layout.Line(
                default,
                Run.Label(string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(name)}:{line.Place}  ")),
                Run.Plain(new string(' ', width - DisplayWidth.Of(before)) + before),
                new Run($"[{VisibleText.Of(line.Text)}]", Ink.Strong),
                Run.Plain(VisibleText.Of(line.After)));
        }
    }
}
