using System.Collections.Immutable;
using WorkPlan.Analysis;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html.Reports;

/// <summary>Collects what a plan's text is marked with: phrases, targets, references, units, headings and repairs, one mark a place.</summary>
internal sealed class PlanMarks
{
    internal const string Phrase = "phrase";
    internal const string Target = "target";
    internal const string Reference = "cite";
    internal const string Unit = "unit";
    internal const string Fix = "fix";
    private const string Heading = "at";
    private const string Doubtful = "fix doubtful";

    private readonly Dictionary<TextSpan, List<(string Kind, string Note)>> places = [];
    private readonly HashSet<TextSpan> linked = [];

    /// <summary>The number of marks of each kind.</summary>
    internal Dictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    internal static PlanMarks Of(PlanAnalysis analysis, CorpusPlan plan)
    {
        PlanMarks marks = new();
        marks.AddFacts(analysis.Plan, analysis.Plan.Targets, analysis.Plan.References, []);
        foreach (PlanNode node in analysis.Plan.Descendants())
        {
            marks.AddNode(node);
        }

        foreach (PhraseMatch match in analysis.Phrases)
        {
            marks.Add(match.Span, Phrase, NoteOf(match));
        }

        foreach (Repair repair in analysis.Plan.Repairs)
        {
            marks.Add(repair.Span, repair.IsCertain ? Fix : Doubtful, RepairText.Of(repair));
        }

        marks.linked.UnionWith(plan.Phrases.Select(phrase => phrase.First));
        marks.linked.UnionWith(plan.Targets.Select(target => target.Span));
        return marks;
    }

    /// <summary>The marks as they are written, in the order of the source; anchors at what a report may link to.</summary>
    internal IEnumerable<TextMark> InOrder(string key) => places
        .OrderBy(place => place.Key.Start)
        .ThenByDescending(place => place.Key.Length)
        .Select(place => new TextMark(
            place.Key,
            string.Join(' ', place.Value.Select(mark => mark.Kind).Distinct(StringComparer.Ordinal)),
            linked.Contains(place.Key) ? PlanKey.Of(key, place.Key) : null,
            string.Join('\n', place.Value.Select(mark => mark.Note).Where(note => note.Length > 0).Distinct(StringComparer.Ordinal)) is { Length: > 0 } note ? note : null,
            null));

    private static string NoteOf(PhraseMatch match)
    {
        string field = match.Category.Length > 0 ? $"（{match.Category}）" : "（词表之外，据引号等形式识别）";
        return $"提法：{match.Canonical}{field}";
    }

    private static string NoteOf(Target target)
    {
        string indicator = target.Indicator.Length > 0 ? target.Indicator : "（指标未写明）";
        string due = TargetText.Due(target) is { Length: > 0 } day ? $" · {day}" : "";
        string nature = target.Nature switch { TargetNature.Binding => " · 约束性", TargetNature.Expected => " · 预期性", _ => "" };
        return $"目标：{indicator} {TargetText.Figure(target)}{due}{nature} · {ReportWords.Of(target.Status)}";
    }

    private void AddNode(PlanNode node)
    {
        if (node is Section section)
        {
            Add(section.HeadingSpan, Heading, "");
            linked.Add(section.HeadingSpan);
            AddFacts(section, section.Targets, section.References, section.Units);
        }
        else if (node is PlanTask task)
        {
            AddFacts(task, task.Targets, task.References, task.Units);
        }
    }

    private void AddFacts(PlanNode node, ImmutableArray<Target> targets, ImmutableArray<Reference> references, ImmutableArray<ResponsibleUnit> units)
    {
        foreach (Target target in targets)
        {
            Add(target.Span, Target, NoteOf(target));
        }

        foreach (Reference reference in references)
        {
            Add(reference.Span, Reference, $"{(node is Plan ? "依据文件" : "引用文件")}：{reference}");
        }

        foreach (ResponsibleUnit unit in units)
        {
            Add(unit.Span, Unit, $"{ReportWords.Of(unit.Role)}：{unit.Name}");
        }
    }

    private void Add(TextSpan span, string kind, string note)
    {
        if (span.IsEmpty && kind is not (Fix or Doubtful))
        {
            return;
        }

        if (!places.TryGetValue(span, out List<(string Kind, string Note)>? marks))
        {
            places.Add(span, marks = []);
        }

        marks.Add((kind, note));
        string counted = kind == Doubtful ? Fix : kind;
        Counts[counted] = Counts.GetValueOrDefault(counted) + 1;
    }
}
