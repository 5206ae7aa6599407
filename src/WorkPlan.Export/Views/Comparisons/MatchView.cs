using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>Writes a task that continues: a line with numbers, titles and kind, and below it only what changed.</summary>
internal sealed class MatchView(TextLayout layout, RelationWords words)
{
    private const int LabelWidth = 9;
    private const string NoNumber = "—";

    // A match that is less likely right than this is told as doubtful.
    private const double Sure = 0.9;

    internal void Write(TaskMatch match, int depth)
    {
        string numbers = Numbers(match.Old.Number, match.New.Number);
        layout.Line(
            Margin.Blanks(2 * depth, (2 * depth) + DisplayWidth.Of(numbers)),
            Run.Label(numbers),
            Run.Plain(Titles(match.Old.Title, match.New.Title)),
            new Run($"  {Kind(match)}", Ink.Change),
            Run.Faint(match.Confidence >= Sure ? "" : $"  {FigureWords.Percent(match.Confidence)} sure"));
        int indent = (2 * depth) + 4;
        WriteTargets(match, indent);
        WriteCommitments(match, indent);
        WriteChange("phrases", indent, match.RemovedPhrases, match.AddedPhrases);
        WriteChange("units", indent, match.RemovedUnits.Select(unit => unit.Name), match.AddedUnits.Select(unit => unit.Name));
        WriteChange("cites", indent, match.RemovedReferences.Select(Title), match.AddedReferences.Select(Title));
        WriteText(match, indent);
    }

    /// <summary>Both titles, or the one that they share.</summary>
    internal static string Titles(string old, string current) =>
        VisibleText.Of(old == current ? current : $"{old} → {current}");

    private static string Numbers(string? old, string? current)
    {
        string shown = old == current ? current ?? "" : $"{old ?? NoNumber} → {current ?? NoNumber}";
        return shown.Length == 0 ? "" : VisibleText.Of(shown) + " ";
    }

    private string Kind(TaskMatch match)
    {
        switch (match.Kind)
        {
            case TaskMatchKind.Same:
                return match.IsVerbatim ? "word for word" : "word for word in part";
            case TaskMatchKind.Moved:
                string section = match.Old.Section is { } old ? VisibleText.Of(old.ToString()) : "no section";
                return $"{words.Moved} {section}{(match.IsVerbatim ? ", word for word" : "")}";
            default:
                return JsonNames.Of(match.Kind);
        }
    }

    private void WriteTargets(TaskMatch match, int indent)
    {
        foreach (TargetChange change in match.Targets.Where(change => change.IsChange()))
        {
            WriteDetail("target", indent, TargetRuns.Of(change));
        }
    }

    private void WriteCommitments(TaskMatch match, int indent)
    {
        foreach (CommitmentChange change in match.Commitments)
        {
            bool isHarder = change.Kind == CommitmentChangeKind.Hardened;
            WriteDetail("commits", indent, [
                new Run(isHarder ? "more  " : "less  ", isHarder ? Ink.Added : Ink.Removed),
                Run.Plain($"{Word(change.OldWord)} → {Word(change.NewWord)}"),
                Run.Faint(isHarder ? "  (hardened)" : "  (softened)"),
            ]);
        }
    }

    private static string Word(string word) => word.Length == 0 ? "—" : VisibleText.Of(word);

    private void WriteChange(string label, int indent, IEnumerable<string> removed, IEnumerable<string> added)
    {
        string gone = VisibleText.Of(string.Join(", ", removed));
        string come = VisibleText.Of(string.Join(", ", added));
        List<Run> runs = [];
        if (come.Length > 0)
        {
            runs.Add(new Run($"+ {come}{(gone.Length > 0 ? "  " : "")}", Ink.Added));
        }

        if (gone.Length > 0)
        {
            runs.Add(new Run($"− {gone}", Ink.Removed));
        }

        if (runs.Count > 0)
        {
            WriteDetail(label, indent, runs);
        }
    }

    private void WriteText(TaskMatch match, int indent)
    {
        if (match.IsVerbatim || !match.Changes.Any())
        {
            return;
        }

        string label = "text";
        foreach (List<Run> line in EditLines.Of(match.Edits))
        {
            WriteDetail(label, indent, line);
            label = "";
        }
    }

    private void WriteDetail(string label, int indent, IEnumerable<Run> runs) =>
        layout.Line(Margin.Blanks(indent, indent + LabelWidth), [Run.Label(label.PadRight(LabelWidth)), .. runs]);

    private static string Title(Reference reference) => $"《{reference.Title}》";
}
