using WorkPlan.Analysis;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;

namespace WorkPlan.Export.Tables;

/// <summary>Goes through a plan in the order of the source and lays its parts and facts out as rows.</summary>
/// <remarks>
/// What stands where is as in the JSON. Phrases are those of its tasks, and, beyond the JSON, those of paragraphs outside tasks, so that a
/// plan has as many as timelines count.
/// </remarks>
internal sealed class PlanReader(PlanAnalysis analysis)
{
    private readonly Dictionary<PlanNode, int> numbers = [];
    private readonly List<SectionRow> sections = [];
    private readonly List<TaskRow> tasks = [];
    private readonly FactList<Target> targets = new(analysis.Plan.Source, target => target.Span);
    private readonly FactList<PhraseMatch> phrases = new(analysis.Plan.Source, match => match.Span);
    private readonly FactList<Reference> references = new(analysis.Plan.Source, reference => reference.Span);
    private readonly FactList<ResponsibleUnit> units = new(analysis.Plan.Source, unit => unit.Span);

    internal TableRows[] Read(PlanRow plan)
    {
        targets.Add(analysis.Plan.Targets, null, null);
        references.Add(analysis.Plan.References, null, null);
        foreach (PlanNode node in analysis.Plan.Descendants())
        {
            Add(node);
        }

        return
        [
            PlanTableSet.Plans.Read([plan]),
            PlanTableSet.Sections.Read(sections),
            PlanTableSet.Tasks.Read(tasks),
            PlanTableSet.Targets.Read(targets.Rows),
            PlanTableSet.Phrases.Read(phrases.Rows),
            PlanTableSet.References.Read(references.Rows),
            PlanTableSet.Units.Read(units.Rows),
        ];
    }

    private void Add(PlanNode node)
    {
        switch (node)
        {
            case Section section:
                AddSection(section);
                break;
            case PlanTask task:
                AddTask(task);
                break;
            case Paragraph paragraph when paragraph.Parent is not PlanTask:
                phrases.Add(analysis.PhrasesOf(paragraph), null, NumberOf(paragraph.Parent));
                break;
        }
    }

    private void AddSection(Section section)
    {
        int number = sections.Count + 1;
        numbers.Add(section, number);
        sections.Add(new SectionRow(section, number, NumberOf(section.Parent)));
        targets.Add(section.Targets, null, number);
        references.Add(section.References, null, number);
        units.Add(section.Units, null, number);
    }

    private void AddTask(PlanTask task)
    {
        int number = tasks.Count + 1;
        int? section = NumberOf(task.Parent);
        tasks.Add(new TaskRow(task, number, section));
        targets.Add(task.Targets, number, section);
        phrases.Add(analysis.PhrasesOf(task), number, section);
        references.Add(task.References, number, section);
        units.Add(task.Units, number, section);
    }

    private int? NumberOf(PlanNode? node) => node is Section section ? numbers[section] : null;
}
