#!/usr/bin/env dotnet
#:project ../../src/WorkPlan.Export
#:include PlanFolder.cs
// Outside this repository, name the package instead of the project: #:package WorkPlan.Export@0.1.0
//
// Which targets rose? Each plan is compared with the plan of its region of the year before, task by task. Where both tasks promise a
// figure of the same indicator and unit, the target rose, fell or stayed; a rise says that more is promised, not that more was reached.
using System.Collections.Immutable;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;
using WorkPlan.Export;

PlanFolder folder = new(args, "03-targets-that-rose.html");
(CorpusPlan Plan, CorpusPlan Before, TargetChange Change)[] changes = [..
    from pair in folder.Successions()
    let comparison = PlanComparer.Compare(folder[pair.Before], folder[pair.Plan], PlanComparerOptions.Years)
    from match in comparison.Matches
    from change in match.Targets
    where change is { Old: not null, New: not null }
    select (pair.Plan, pair.Before, change)];
if (changes.Length == 0)
{
    PlanFolder.GiveUp("No target stands in two plans of one region for consecutive years.");
}

int pairs = folder.Successions().Count();
int rose = Count(TargetChangeKind.Raised);
int fell = Count(TargetChangeKind.Lowered);
(string Indicator, int Regions) widest = changes
    .Where(item => item.Change.Kind == TargetChangeKind.Raised && item.Change.New!.Indicator.Length > 0)
    .GroupBy(item => item.Change.New!.Indicator, item => item.Plan.Region)
    .Select(group => (group.Key, group.Distinct().Count()))
    .OrderByDescending(item => item.Item2).ThenBy(item => item.Key, StringComparer.Ordinal)
    .FirstOrDefault();

ResearchPage page = new(
    "哪些指标调高了？",
    $"{pairs}对相邻年度的计划中，前后可比的指标有{changes.Length}个：调高{rose}个，调低{fell}个，不变{changes.Length - rose - fell}个。"
    + (widest.Regions > 0 ? $"调高的地区最多的是“{widest.Indicator}”（{widest.Regions}个地区）。" : ""));
page.AddChart(
    "可比指标的变动（个）",
    folder.Corpus.Years,
    ("调高", PerYear(TargetChangeKind.Raised)),
    ("调低", PerYear(TargetChangeKind.Lowered)),
    ("不变", PerYear(TargetChangeKind.Same)));
page.AddNote("只比较前后两年都有计划的地区、能对应的任务、名称和单位相同的指标；新提的、不再提的不在其内。计划写的是目标，不是完成情况。断线处没有相邻两年的计划。");
page.AddTable(
    "调高的指标，按地区和年份",
    ["地区", "年份", "指标", "上年", "本年", "出处", "本年原文"],
    changes.Where(item => item.Change.Kind == TargetChangeKind.Raised)
        .OrderBy(item => item.Plan.Region.Path, StringComparer.Ordinal).ThenBy(item => item.Plan.Year)
        .Select(item => ImmutableArray.Create(
            item.Plan.Region.Name,
            $"{item.Plan.Year}",
            item.Change.New!.Indicator,
            Figure(item.Change.Old!),
            Figure(item.Change.New),
            $"{folder.Cite(item.Plan, item.Change.New.Span)}，上年{folder.Cite(item.Before, item.Change.Old!.Span)}",
            folder[item.Plan].Plan.Source.Slice(item.Change.New.Span))));
folder.Save(page);

int Count(TargetChangeKind kind) => changes.Count(item => item.Change.Kind == kind);

ImmutableArray<double?> PerYear(TargetChangeKind kind) => [.. folder.Corpus.Years.Select(year =>
    changes.Any(item => item.Plan.Year == year) ? changes.Count(item => item.Plan.Year == year && item.Change.Kind == kind) : (double?)null)];

static string Figure(Target target) => target.Comparator == TargetComparator.Complete
    ? "全覆盖"
    : $"{Sign(target.Comparator)}{target.Value:0.####}{(target.MaxValue is { } most ? $"–{most:0.####}" : "")}{target.Unit}";

static string Sign(TargetComparator comparator) => comparator.ToSymbol() switch
{
    "=" => "",
    ">=" => "≥",
    "<=" => "≤",
    string symbol => symbol + " ",
};
