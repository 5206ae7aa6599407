using WorkPlan.Core.Cleaning;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>A clean text as classified lines.</summary>
/// <param name="Clean">The clean text.</param>
/// <param name="Lines">Its lines, which tile it.</param>
/// <param name="Head">Where the head says what the document is.</param>
internal sealed record DocumentLines(CleanText Clean, List<Line> Lines, DocumentHead Head)
{
    /// <summary>The text of <see cref="Clean"/>.</summary>
    internal string Text => Clean.Text;

    /// <summary>Whether a line can be cut at a place: not inside characters that one repair put there together.</summary>
    internal bool CanCutAt(int position) => Clean.Map.CanCutAt(position);
}
