#!/usr/bin/env dotnet
#:project ../../src/WorkPlan.Export
#:include PlanFolder.cs
// Outside this repository, name the package instead of the project: #:package WorkPlan.Export@0.1.0
//
// Who adopted 县管校聘, and when? A region has adopted a phrase in the year of its first plan that mentions it, by any spelling that the
// lexicon lists (区管校聘 too). A year without a plan says nothing: the table tells since when the region is known to have been silent.
// Another phrase: dotnet run samples/recipes/01-adoption.cs FOLDER OUT.html 集团化办学
using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Export;

string phrase = args.Length > 2 ? args[2] : "县管校聘";
PlanFolder folder = new(args, "01-adoption.html", "PHRASE");
PhraseTimeline timeline = folder.Corpus.TimelineOf(phrase);

RegionTimeline[] regions = [.. timeline.Regions.Where(region => region.Region.Level != PlanLevel.National)];
RegionTimeline[] adopters = [.. regions.Where(region => region.First is not null).OrderBy(region => region.First!.Year)];
if (adopters.Length == 0)
{
    PlanFolder.GiveUp($"None of {regions.Length} regions mentions {phrase} in a plan whose year is known.");
}

CorpusPlan[] placed = [.. folder.Corpus.Plans.Where(plan => plan.Year is not null && plan.Region.IsKnown)];
ResearchPage page = new(
    $"谁在什么时候提出“{phrase}”？",
    $"{regions.Length}个地区中有{adopters.Length}个提出，最早见于{adopters[0].First!.Year}年（{Names(adopters.Where(region => region.First!.Year == adopters[0].First!.Year))}），"
    + $"{regions.Length - adopters.Length}个在现有计划中始终未提。");
page.AddChart(
    "提出过的地区与有计划可查的地区（个，累计）",
    folder.Corpus.Years,
    ("提出过的地区", [.. timeline.Adoption.Select(year => (double?)year.Adopters)]),
    ("有计划可查的地区", [.. timeline.Adoption.Select(year => (double?)year.Observed)]));
page.AddNote($"依据{placed.Length}份年份和地区明确的计划；另有{folder.Corpus.Plans.Length - placed.Length}份年份或地区不明，未计入。缺计划的年份既不算提出，也不算未提。");
page.AddTable(
    "各地区首次提出的原文",
    ["地区", "首次提出", "此前", "出处", "原文"],
    adopters.Select(region => region.First!).Zip(adopters, (first, region) => (string[])
    [
        region.Region.ToString(),
        $"{first.Year}年",
        region.SilentUntil is { } year ? $"{year}年的计划未提" : "没有更早的计划，可能更早",
        folder.Cite(first.Plan, first.Span),
        folder.Quote(first.Plan, first.Span),
    ]).Select(row => row.ToImmutableArray()));
page.AddTable(
    "尚未提出的地区",
    ["地区", "有计划的年份"],
    regions.Where(region => region.First is null).Select(region => ImmutableArray.Create(
        region.Region.ToString(),
        string.Join("、", folder.Corpus.Years.Where((_, i) => region.Coverage[i] != Coverage.Missing)))));
folder.Save(page);

static string Names(IEnumerable<RegionTimeline> regions) => string.Join("、", regions.Select(region => region.Region.Name));
