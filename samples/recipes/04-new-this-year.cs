#!/usr/bin/env dotnet
#:project ../../src/WorkPlan.Export
#:include PlanFolder.cs
// Outside this repository, name the package instead of the project: #:package WorkPlan.Export@0.1.0
//
// What is new this year? A task is new where the plan of its region of the year before has no counterpart; a phrase is new where no plan of the
// folder of an earlier year mentions it. "This year" is the last year of the folder in which a region has two plans in a row.
using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;
using WorkPlan.Export;

PlanFolder folder = new(args, "04-new-this-year.html");
(CorpusPlan Plan, PlanComparison Changes)[] compared = [.. folder.Successions().Select(pair =>
    (pair.Plan, PlanComparer.Compare(folder[pair.Before], folder[pair.Plan], PlanComparerOptions.Years)))];
if (compared.Length == 0)
{
    PlanFolder.GiveUp("No region has plans for two consecutive years.");
}

int year = compared.Max(item => item.Plan.Year!.Value);
(CorpusPlan Plan, PlanComparison Changes)[] current = [.. compared.Where(item => item.Plan.Year == year)];
int tasks = current.Sum(item => item.Changes.Figures.NewTasks);
int added = current.Sum(item => item.Changes.Added.Length);
CorpusPhrase[] phrases = [.. folder.Corpus.Phrases.Where(phrase => phrase.FirstYear == year).OrderByDescending(phrase => phrase.Plans)];
int plans = folder.Corpus.Plans.Count(plan => plan.Year == year);

ResearchPage page = new(
    $"{year}年有什么新内容？",
    $"{current.Length}个有上年计划可比的地区共有{tasks}项任务，其中{added}项（{100.0 * added / tasks:0}%）在上年计划中没有对应；"
    + $"{phrases.Length}个提法是本库中第一次出现{(phrases.Length > 0 ? $"，提到最多的是“{phrases[0].Phrase}”（{plans}份计划中的{phrases[0].Plans}份）" : "")}。");
page.AddChart(
    "新任务占全部任务的比例（%，有上年计划可比的地区合计）",
    folder.Corpus.Years,
    ("新任务", [.. folder.Corpus.Years.Select(ShareOfNewTasks)]));
page.AddNote("“新”只相对于上年计划和本库而言：任务可能换了说法，提法可能在没有收录的文件中早已出现。断线处没有地区有相邻两年的计划。");
page.AddTable(
    $"{year}年的新任务",
    ["地区", "任务", "出处", "原文"],
    from item in current
    from task in item.Changes.Added
    select ImmutableArray.Create(
        item.Plan.Region.Name, task.Title, folder.Cite(item.Plan, task.Span), folder.Quote(item.Plan, new(task.TitleSpan.End + 1, 0))));
page.AddTable(
    $"{year}年首次出现的提法",
    ["提法", "领域", $"提到的计划（共{plans}份）", "出处", "原文"],
    from phrase in phrases
    let first = folder.Corpus.TimelineOf(phrase.Phrase).Regions.Select(region => region.First).OfType<PlanMention>().FirstOrDefault()
    where first is not null
    select ImmutableArray.Create(
        phrase.Phrase, phrase.Category, $"{phrase.Plans}份", folder.Cite(first.Plan, first.Span), folder.Quote(first.Plan, first.Span)));
folder.Save(page);

double? ShareOfNewTasks(int of)
{
    PlanComparison[] changes = [.. compared.Where(item => item.Plan.Year == of).Select(item => item.Changes)];
    return changes.Length == 0 ? null : Math.Round(100.0 * changes.Sum(item => item.Added.Length) / changes.Sum(item => item.Figures.NewTasks), 1);
}
