#!/usr/bin/env dotnet
#:project ../../src/WorkPlan.Export
#:include PlanFolder.cs
// Outside this repository, name the package instead of the project: #:package WorkPlan.Export@0.1.0
//
// Which phrases died? A phrase is dead where plans of three years or more behind its last mention are silent, and of no fewer years than its
// longest pause before. Phrases of one or two plans are left out: what was said once cannot die.
using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Export;

const int FewestPlans = 3;
const int MostLines = 6;
PlanFolder folder = new(args, "05-phrases-that-died.html");
CorpusPhrase[] common = [.. folder.Corpus.Phrases.Where(phrase => phrase.Plans >= FewestPlans)];
(CorpusPhrase Phrase, PhraseTimeline Timeline)[] dead = [.. common
    .Select(phrase => (phrase, folder.Corpus.TimelineOf(phrase.Phrase)))
    .Where(item => item.Item2.IsDead)];
if (dead.Length == 0)
{
    PlanFolder.GiveUp($"None of {common.Length} phrases of {FewestPlans} plans or more has died; that takes plans of three years without it.");
}

ResearchPage page = new(
    "哪些提法消失了？",
    $"{common.Length}个至少见于{FewestPlans}份计划的提法中，有{dead.Length}个（{100.0 * dead.Length / common.Length:0}%）消失，"
    + $"用得最多的是“{dead[0].Phrase.Phrase}”：曾见于{dead[0].Phrase.Plans}份计划，{dead[0].Timeline.LastYear}年以后不再出现。");
page.AddChart(
    $"提到的计划占当年计划的比例（%，用得最多的{Math.Min(MostLines, dead.Length)}个）",
    folder.Corpus.Years,
    [.. dead.Take(MostLines).Select(item => (item.Phrase.Phrase, item.Timeline.Years.Select(year => 100 * year.Share).ToImmutableArray()))]);
page.AddNote("消失：最后一次出现以后，至少三个有计划的年份都不再提，且不短于此前最长的中断。没有计划的年份不算。地区构成变化也会使提法消失，各年的计划数见下表。");
page.AddTable(
    "消失的提法和最后一次出现",
    ["提法", "领域", "首末年份", "最多的一年", "此后未提的计划", "最后出处", "原文"],
    dead.Select(item =>
    {
        TimelineYear peak = item.Timeline.Years.Where(year => year.Plans > 0).MaxBy(year => year.Share);
        PlanMention last = item.Timeline.Regions.Select(region => region.Last).OfType<PlanMention>().MaxBy(mention => mention.Year)!;
        return ImmutableArray.Create(
            item.Phrase.Phrase,
            item.Phrase.Category,
            $"{item.Timeline.FirstYear}—{item.Timeline.LastYear}",
            $"{peak.Year}年：{peak.Plans}份中的{peak.MentioningPlans}份",
            $"{item.Timeline.Years.Where(year => year.Year > item.Timeline.LastYear).Sum(year => year.Plans)}份",
            folder.Cite(last.Plan, last.Span),
            folder.Quote(last.Plan, last.Span));
    }));
folder.Save(page);
