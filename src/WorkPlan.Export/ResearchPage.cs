using System.Collections.Immutable;
using WorkPlan.Export.Html;
using WorkPlan.Export.Html.Research;

namespace WorkPlan.Export;

/// <summary>A small web page that answers one question: the answer in a sentence, figures over years, tables of evidence.</summary>
/// <remarks>
/// The page is HTML and CSS alone, holds no script, fetches nothing, and its Content-Security-Policy forbids both. All that is handed in is
/// text: none of it can become markup, and hidden characters are shown as their codes. Parts stand in the order in which they were
/// added. The same parts give the same page everywhere; lines end in \n. The page declares itself as UTF-8: write it so. A page is built by
/// one thread.
/// </remarks>
/// <example>
/// <code>
/// ResearchPage page = new("谁提出“县管校聘”？", "6个地区中有5个提出。");
/// page.AddChart("提出的地区（个）", [2021, 2022, 2023], ("地区", [2, null, 5]));
/// page.AddTable("原文依据", ["地区", "原文"], [["云汀市", "全域推行“县管校聘”"]]);
/// page.Write(writer);
/// </code>
/// </example>
public sealed class ResearchPage
{
    private readonly string question;
    private readonly string answer;
    private readonly List<Action<HtmlWriter>> parts = [];

    /// <summary>Begins a page.</summary>
    /// <param name="question">The question, which is the page's title.</param>
    /// <param name="answer">The answer in a sentence or two.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ResearchPage(string question, string answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        this.question = question;
        this.answer = answer;
    }

    /// <summary>Adds a paragraph: what was counted, what was not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public void AddNote(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        parts.Add(html => html.Line("p", text, ("class", "note")));
    }

    /// <summary>Adds a figure with a line for each series; the scale begins at 0.</summary>
    /// <param name="caption">What it shows, with the unit.</param>
    /// <param name="years">The years, ascending; one at least.</param>
    /// <param name="lines">
    /// The series, six at most: a name, and a value of 0 or more for each year; null where nothing is known, which interrupts the line.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="caption"/>, or the name of a series, is null.</exception>
    /// <exception cref="ArgumentException">
    /// There are no years or more than six series, a series has not a value for each year, or a value is negative or no number.
    /// </exception>
    public void AddChart(string caption, ImmutableArray<int> years, params ReadOnlySpan<(string Name, ImmutableArray<double?> Values)> lines)
    {
        ArgumentNullException.ThrowIfNull(caption);
        LineChart chart = LineChart.Of(caption, years, lines.ToArray());
        int number = parts.Count;
        parts.Add(html => chart.Write(html, number));
    }

    /// <summary>Adds a table; without rows it says 无.</summary>
    /// <param name="caption">What it lists.</param>
    /// <param name="columns">The heads of the columns.</param>
    /// <param name="rows">The rows, a text for each column; read at once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="caption"/> or <paramref name="rows"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no columns, or a row has not a text for each.</exception>
    public void AddTable(string caption, ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentNullException.ThrowIfNull(rows);
        ImmutableArray<ImmutableArray<string>> all = [.. rows];
        if (columns.IsDefaultOrEmpty || columns.Contains(null!) || all.Any(row => row.IsDefault || row.Length != columns.Length || row.Contains(null!)))
        {
            throw new ArgumentException("Each row needs a text for each column.", nameof(rows));
        }

        parts.Add(html => EvidenceTable.Write(html, caption, columns, all));
    }

    /// <summary>Writes the page.</summary>
    /// <param name="output">What to write to; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        PageFrame.Write(
            output,
            PageHead.OfResearch(question),
            html =>
            {
                html.Line("h1", question);
                html.Line("p", answer, ("class", "answer"));
            },
            html => parts.ForEach(write => write(html)));
    }

    /// <summary>The question.</summary>
    public override string ToString() => question;
}
