using System.Collections.Immutable;
using WorkPlan.Analysis.Regions;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Counts a plan for a corpus.</summary>
internal static class CorpusPlanReader
{
    internal static CorpusPlan Read(PlanAnalysis analysis, CorpusSource source, Gazetteer? gazetteer)
    {
        Plan plan = analysis.Plan;
        PhraseTally phrases = PhraseTally.Of(analysis);
        SentenceTally sentences = SentenceTally.Of(analysis);
        (int? year, YearSource yearSource) = PlanYear.Of(plan, source);
        return new CorpusPlan
        {
            Id = source.Id,
            Title = plan.Title ?? source.Title,
            Year = year,
            YearSource = yearSource,
            OtherYear = PlanYear.OtherThan(year, source),
            Published = plan.Metadata.Published?.Value,
            Issuer = plan.Metadata.Issuer?.Value ?? "",
            Region = PlanRegion.Of(analysis, source, year, gazetteer),
            Kind = plan.Metadata.Kind,
            Tasks = phrases.Tasks,
            Sentences = sentences.Sentences,
            Characters = sentences.Characters,
            Phrases = phrases.Phrases,
            Categories = [.. sentences.Categories
                .Select(count => count with { Tasks = phrases.CategoryTasks.GetValueOrDefault(count.Category) })],
            Targets = ReadTargets(plan),
        };
    }

    private static ImmutableArray<CorpusTarget> ReadTargets(Plan plan) =>
        [.. plan.Targets
            .Concat(plan.Descendants().SelectMany(node => node switch
            {
                PlanTask task => task.Targets,
                Section section => section.Targets,
                _ => [],
            }))
            .OrderBy(target => target.Span.Start)
            .Select(target => new CorpusTarget(
                target.Indicator, target.Comparator, target.Value, target.MaxValue, target.Unit, target.Deadline, target.Status, target.Span))];
}
