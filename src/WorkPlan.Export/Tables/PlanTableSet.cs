using System.Collections.Immutable;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;
using WorkPlan.Core.Text;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Tables;

/// <summary>The tables of plans, column by column: the one definition that CSV files and databases are written by.</summary>
/// <remarks>The published columns come first and keep their order; new ones are added behind them.</remarks>
internal static class PlanTableSet
{
    internal static readonly Table<PlanRow> Plans = new(
        TableNames.Plans, "plan",
        Column<PlanRow>.Key("id", TableNames.Plans, _ => 0),
        Column<PlanRow>.Text("path", row => row.Source.Path),
        Column<PlanRow>.Text("sha256", row => row.Source.Sha256),
        Column<PlanRow>.Text("title", row => row.Metadata.Title?.Value),
        Column<PlanRow>.Integer("year", row => row.Metadata.Year?.Value),
        Column<PlanRow>.Text("issuer", row => row.Metadata.Issuer?.Value),
        Column<PlanRow>.Text("region", row => OrNull(string.Join('/', row.Metadata.Region.Select(name => name.Value)))),
        Column<PlanRow>.Text("level", row => TableWords.Of(row.Counted.Level)),
        Column<PlanRow>.Text("document_number", row => row.Metadata.DocumentNumber?.Value),
        Column<PlanRow>.Day("published", row => row.Metadata.Published?.Value),
        Column<PlanRow>.Text("kind", row => JsonNames.Of(row.Metadata.Kind)),
        Column<PlanRow>.Integer("start", row => row.Metadata.Title?.Span.Start),
        Column<PlanRow>.Integer("length", row => row.Metadata.Title?.Span.Length),
        Column<PlanRow>.Quote(row => Cell.Quote(row.Analysis.Plan.Source, row.Metadata.Title?.Span)),
        Column<PlanRow>.Integer("year_inferred", row => row.Metadata.InferredYear?.Value),
        Column<PlanRow>.Integer("period_first", row => row.Metadata.Period?.Value.First),
        Column<PlanRow>.Integer("period_last", row => row.Metadata.Period?.Value.Last),
        Column<PlanRow>.Integer("corpus_year", row => row.Counted.Year),
        Column<PlanRow>.Text("corpus_year_source", row => TableWords.Of(row.Counted.YearSource)),
        Column<PlanRow>.Text("region_resolved", row => OrNull(row.Counted.Region.Path)),
        Column<PlanRow>.Text("region_code", row => OrNull(row.Counted.Region.Code)),
        Column<PlanRow>.Text("script", row => JsonNames.Of(row.Metadata.Script)),
        Column<PlanRow>.Text("encoding", row => row.Source.Encoding),
        Column<PlanRow>.Integer("source_length", row => row.Analysis.Plan.Source.Length),
        Column<PlanRow>.Integer("word_count", row => row.Analysis.WordCount));

    internal static readonly Table<SectionRow> Sections = new(
        TableNames.Sections, "section",
        Column<SectionRow>.Key("id", TableNames.Sections, row => row.Number),
        Column<SectionRow>.Key("plan_id", TableNames.Plans, _ => 0),
        Column<SectionRow>.Key("parent_id", TableNames.Sections, row => row.Parent),
        Column<SectionRow>.Text("number", row => row.Section.Number),
        Column<SectionRow>.Text("heading", row => row.Section.Heading),
        Column<SectionRow>.Text("zone", row => JsonNames.Of(row.Section.Zone)),
        Column<SectionRow>.Integer("start", row => row.Section.Span.Start),
        Column<SectionRow>.Integer("length", row => row.Section.Span.Length),
        Column<SectionRow>.Quote(row => Cell.Quote(row.Section.Plan.Source, row.Section.Span)),
        Column<SectionRow>.Integer("level", row => row.Section.Level));

    internal static readonly Table<TaskRow> Tasks = new(
        TableNames.Tasks, "task",
        Column<TaskRow>.Key("id", TableNames.Tasks, row => row.Number),
        Column<TaskRow>.Key("plan_id", TableNames.Plans, _ => 0),
        Column<TaskRow>.Key("section_id", TableNames.Sections, row => row.Section),
        Column<TaskRow>.Text("number", row => row.Task.Number),
        Column<TaskRow>.Text("title", row => row.Task.Title),
        Column<TaskRow>.Text("text", row => row.Task.Text),
        Column<TaskRow>.Integer("start", row => row.Task.Span.Start),
        Column<TaskRow>.Integer("length", row => row.Task.Span.Length),
        Column<TaskRow>.Quote(row => Cell.Quote(row.Task.Plan.Source, row.Task.Span)));

    internal static readonly Table<FactRow<Target>> Targets = OfFacts(
        TableNames.Targets, "target",
        Column<FactRow<Target>>.Text("text", row => row.Fact.Text),
        Column<FactRow<Target>>.Text("indicator", row => row.Fact.Indicator),
        Column<FactRow<Target>>.Text("comparator", row => row.Fact.Comparator.ToSymbol()),
        Column<FactRow<Target>>.Number("value", row => row.Fact.Value),
        Column<FactRow<Target>>.Number("value_max", row => row.Fact.MaxValue),
        Column<FactRow<Target>>.Text("unit", row => row.Fact.Unit),
        Column<FactRow<Target>>.Day("deadline", row => row.Fact.Deadline),
        Column<FactRow<Target>>.Text("status", row => JsonNames.Of(row.Fact.Status)),
        Column<FactRow<Target>>.Text("nature", row => JsonNames.Of(row.Fact.Nature)));

    internal static readonly Table<FactRow<PhraseMatch>> Phrases = OfFacts(
        TableNames.Phrases, "phrase",
        Column<FactRow<PhraseMatch>>.Text("canonical", row => row.Fact.Canonical),
        Column<FactRow<PhraseMatch>>.Text("text", row => row.Fact.Text),
        Column<FactRow<PhraseMatch>>.Text("category", row => OrNull(row.Fact.Category)),
        Column<FactRow<PhraseMatch>>.Text("origin", row => JsonNames.Of(row.Fact.Origin)));

    internal static readonly Table<FactRow<Reference>> References = OfFacts(
        TableNames.References, "ref",
        Column<FactRow<Reference>>.Text("title", row => row.Fact.Title),
        Column<FactRow<Reference>>.Text("document_number", row => row.Fact.DocumentNumber));

    internal static readonly Table<FactRow<ResponsibleUnit>> Units = OfFacts(
        TableNames.Units, "unit",
        Column<FactRow<ResponsibleUnit>>.Text("name", row => row.Fact.Name),
        Column<FactRow<ResponsibleUnit>>.Text("role", row => JsonNames.Of(row.Fact.Role)));

    /// <summary>Every table, each behind those that its keys name.</summary>
    internal static readonly ImmutableArray<TableSchema> All =
        [Plans.Schema, Sections.Schema, Tasks.Schema, Targets.Schema, Phrases.Schema, References.Schema, Units.Schema];

    /// <summary>What a row of a table is called.</summary>
    internal static string NounOf(string table) => All.First(schema => schema.Name == table).Noun;

    private static Table<FactRow<TFact>> OfFacts<TFact>(string name, string noun, params ImmutableArray<Column<FactRow<TFact>>> fields) => new(
        name, noun,
        [
            Column<FactRow<TFact>>.Key("id", name, row => row.Number),
            Column<FactRow<TFact>>.Key("plan_id", TableNames.Plans, _ => 0),
            Column<FactRow<TFact>>.Key("task_id", TableNames.Tasks, row => row.Task),
            Column<FactRow<TFact>>.Key("section_id", TableNames.Sections, row => row.Section),
            .. fields,
            Column<FactRow<TFact>>.Integer("start", row => row.Span.Start),
            Column<FactRow<TFact>>.Integer("length", row => row.Span.Length),
            Column<FactRow<TFact>>.Quote(row => Cell.Quote(row.Source, row.Span)),
        ]);

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
