using WorkPlan.Analysis.Comparison;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html;

/// <summary>Writes what a researcher looks for first in an item: targets, wording, phrases, units and citations, each with its place.</summary>
internal sealed class RowFacts(HtmlWriter html, RelationWords words, PlanSide old, PlanSide current, RowTable table)
{
    private const string TargetField = "指标";
    private const string PhraseField = "提法";
    private const string UnitField = "责任单位";
    private const string CitationField = "引文";

    private readonly TargetCells targets = new(html, words);

    /// <summary>What changed between two tasks, the targets that did not change included.</summary>
    internal void Write(TaskMatch match, string item)
    {
        foreach (TargetChange change in match.Targets.Where(change => change is { Old: not null, New: not null } && change.IsChange()))
        {
            table.WriteLine(
                TargetField, "fact", () => targets.Write(change.Old!, old, item, ""), () => targets.WriteChange(change, current, item));
        }

        WriteTargets(
            [.. match.Targets.Where(change => change.New is null).Select(change => change.Old!)], words.TargetDropped,
            [.. match.Targets.Where(change => change.Old is null).Select(change => change.New!)], words.TargetAdded, item);
        WriteUnchanged([.. match.Targets.Where(change => !change.IsChange()).Select(change => change.New!)], item);
        foreach (CommitmentChange change in match.Commitments)
        {
            WriteCommitment(change, item);
        }

        WriteNames(PhraseField, match.RemovedPhrases, match.AddedPhrases);
        WriteUnits(match.RemovedUnits, match.AddedUnits, item);
        WriteCitations(match.RemovedReferences, match.AddedReferences, item);
    }

    /// <summary>What a task states that only one plan has.</summary>
    internal void Write(PlanTask task, bool isOld, string item)
    {
        PlanSide side = isOld ? old : current;
        WriteTargets(isOld ? task.Targets : [], "", isOld ? [] : task.Targets, "", item);
        string[] phrases = [.. side.Analysis.PhrasesOf(task).Select(phrase => phrase.Canonical).Distinct(StringComparer.Ordinal)];
        WriteNames(PhraseField, isOld ? phrases : [], isOld ? [] : phrases);
        WriteUnits(isOld ? task.Units : [], isOld ? [] : task.Units, item);
        WriteCitations(isOld ? task.References : [], isOld ? [] : task.References, item);
    }

    private void WriteTargets(IReadOnlyList<Target> dropped, string droppedWord, IReadOnlyList<Target> added, string addedWord, string item) => WriteLists(
        TargetField,
        "stack",
        dropped.Count,
        added.Count,
        i => targets.Write(dropped[i], old, item, droppedWord),
        i => targets.Write(added[i], current, item, addedWord));

    private void WriteUnchanged(IReadOnlyList<Target> unchanged, string item)
    {
        if (unchanged.Count == 0)
        {
            return;
        }

        table.WriteWideLine(TargetField, "fact same", () =>
        {
            using HtmlElement details = html.Inline("details", ("class", "whole"));
            html.Inline("summary", $"{Numbers.Of(unchanged.Count)}项未变");
            using HtmlElement list = html.Inline("ul", ("class", "stack"));
            foreach (Target target in unchanged)
            {
                using HtmlElement entry = html.Inline("li");
                targets.Write(target, current, item, "");
            }
        });
    }

    private void WriteCommitment(CommitmentChange change, string item)
    {
        bool isHarder = change.Kind == CommitmentChangeKind.Hardened;
        table.WriteLine(
            "措辞",
            "fact",
            () => WriteWord(words.OldMark, change.OldWord, old, change.OldSpan, item),
            () =>
            {
                WriteWord(words.NewMark, change.NewWord, current, change.NewSpan, item);
                html.Text(" ");
                TargetCells.WriteMark(html, isHarder ? "▲" : "▽", isHarder ? words.Hardened : words.Softened);
            });
    }

    private void WriteWord(string mark, string word, PlanSide side, TextSpan span, string item)
    {
        if (word.Length == 0)
        {
            html.Inline("span", "（无）", ("class", "quiet"));
            return;
        }

        using HtmlElement element = html.Inline(mark);
        html.Inline("a", word, ("href", side.Anchors.LinkTo(span, item)));
    }

    private void WriteUnits(IEnumerable<ResponsibleUnit> removed, IEnumerable<ResponsibleUnit> added, string item) => WriteLinks(
        UnitField, [.. removed.Select(unit => (unit.Name, unit.Span))], [.. added.Select(unit => (unit.Name, unit.Span))], item);

    private void WriteCitations(IEnumerable<Reference> removed, IEnumerable<Reference> added, string item) => WriteLinks(
        CitationField, [.. removed.Select(citation => (citation.ToString(), citation.Span))], [.. added.Select(citation => (citation.ToString(), citation.Span))], item);

    private void WriteNames(string field, IReadOnlyList<string> removed, IReadOnlyList<string> added) => WriteLists(
        field, "names", removed.Count, added.Count, i => html.Inline("bdi", removed[i]), i => html.Inline("bdi", added[i]));

    private void WriteLinks(string field, IReadOnlyList<(string Name, TextSpan Span)> removed, IReadOnlyList<(string Name, TextSpan Span)> added, string item) => WriteLists(
        field, "names", removed.Count, added.Count, i => WriteLink(removed[i], old, item), i => WriteLink(added[i], current, item));

    private void WriteLink((string Name, TextSpan Span) fact, PlanSide side, string item) =>
        html.Inline("a", fact.Name, ("href", side.Anchors.LinkTo(fact.Span, item)));

    private void WriteLists(string field, string kind, int removed, int added, Action<int> writeRemoved, Action<int> writeAdded)
    {
        if (removed + added > 0)
        {
            table.WriteLine(
                field,
                "fact",
                removed == 0 ? null : () => WriteList(kind, words.RemovedSign, removed, writeRemoved),
                added == 0 ? null : () => WriteList(kind, words.AddedSign, added, writeAdded));
        }
    }

    private void WriteList(string kind, string sign, int count, Action<int> write)
    {
        using HtmlElement list = html.Inline("ul", ("class", kind));
        for (int i = 0; i < count; i++)
        {
            using HtmlElement entry = html.Inline("li");
            html.Inline("span", sign, ("class", "sign"));
            write(i);
        }
    }
}
