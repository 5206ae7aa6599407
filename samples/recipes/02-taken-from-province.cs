#!/usr/bin/env dotnet
#:project ../../src/WorkPlan.Export
#:include PlanFolder.cs
// Outside this repository, name the package instead of the project: #:package WorkPlan.Export@0.1.0
//
// What did a city's plan take from the province's? Each city's plan is compared with the plan of its province for the same year. A task was
// taken over where its counterpart has much the same words (figures aside); counterparts below that have a subject in common, no more.
using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;
using WorkPlan.Export;

const double TakenOver = 0.6;
PlanFolder folder = new(args, "02-taken-from-province.html");
CorpusPlan[] plans = [.. folder.Yearly()];
(CorpusPlan City, CorpusPlan Province)[] pairs = [..
    from city in plans
    where city.Level == PlanLevel.Prefecture
    from province in plans
    where province.Level == PlanLevel.Province && province.Year == city.Year && province.Region.Contains(city.Region)
    select (city, province)];
if (pairs.Length == 0)
{
    PlanFolder.GiveUp("No city has a plan for a year of which its province has one too.");
}

Dictionary<CorpusPlan, PlanComparison> comparisons = pairs.ToDictionary(
    pair => pair.City, pair => PlanComparer.Compare(folder[pair.Province], folder[pair.City], PlanComparerOptions.Levels));
(CorpusPlan City, CorpusPlan Province, TaskMatch Match)[] matched = [..
    pairs.SelectMany(pair => comparisons[pair.City].Matches.Select(match => (pair.City, pair.Province, match)))];
(CorpusPlan City, CorpusPlan Province, TaskMatch Match)[] taken = [.. matched.Where(item => IsTaken(item.Match))];
int tasks = comparisons.Values.Sum(comparison => comparison.Figures.NewTasks);
int verbatim = taken.Count(item => item.Match.IsVerbatim);

CorpusRegion[] cities = [.. pairs.Select(pair => pair.City.Region).Distinct()];
CorpusRegion[] drawn = [.. cities.OrderByDescending(city => pairs.Count(pair => pair.City.Region == city)).Take(6)];
ResearchPage page = new(
    "市里的计划有多少来自省里？",
    $"{cities.Length}个市的{pairs.Length}份计划共有{tasks}项任务，其中{taken.Length}项（{100.0 * taken.Length / tasks:0}%）沿用省里同年计划的文字，{verbatim}项一字未改；"
    + $"另有{matched.Length - taken.Length}项与省里同题而自拟，{tasks - matched.Length}项省里没有。");
page.AddChart(
    $"沿用省里同年计划文字的任务占市计划任务的比例（%{(cities.Length > drawn.Length ? $"，计划最多的{drawn.Length}个市" : "")}）",
    folder.Corpus.Years,
    [.. drawn.Select(city => (city.Name, folder.Corpus.Years.Select(year => ShareOf(city, year)).ToImmutableArray()))]);
page.AddNote($"沿用：去掉数字后用词的相似度不低于{TakenOver:0.0}。自拟不等于与省里无关；沿用也可能是两级都转述了更上级的文件。断线处缺市里或省里的计划。");
page.AddTable(
    "沿用的任务，最相近的在前（最多200项）",
    ["市", "年份", "异同", "省里的任务", "市里的任务", "市里的原文"],
    taken.OrderByDescending(item => item.Match.IsVerbatim).ThenByDescending(item => item.Match.Similarity).Take(200).Select(item => ImmutableArray.Create(
        item.City.Region.Name,
        $"{item.City.Year}",
        item.Match.IsVerbatim ? "照录" : $"相似度{item.Match.Similarity:0.00}",
        $"{item.Match.Old.Title} {folder.Cite(item.Province, item.Match.Old.Span)}",
        $"{item.Match.New.Title} {folder.Cite(item.City, item.Match.New.Span)}",
        BodyOf(item.City, item.Match.New))));
folder.Save(page);

double? ShareOf(CorpusRegion city, int year) =>
    pairs.FirstOrDefault(pair => pair.City.Region == city && pair.City.Year == year).City is { } plan
        ? Math.Round(100.0 * comparisons[plan].Matches.Count(IsTaken) / comparisons[plan].Figures.NewTasks, 1)
        : null;

static bool IsTaken(TaskMatch match) => match.IsVerbatim || match.Similarity >= TakenOver;

string BodyOf(CorpusPlan plan, PlanTask task) => folder.Quote(plan, new(task.TitleSpan.End + 1, 0));
