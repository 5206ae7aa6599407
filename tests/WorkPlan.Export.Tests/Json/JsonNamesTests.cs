using System.Text.Json;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;
using WorkPlan.Core.Cleaning;
using WorkPlan.Export.Json;

namespace WorkPlan.Export.Tests.Json;

/// <summary>A new value of an enum must not reach the JSON without a name of its own.</summary>
public sealed class JsonNamesTests
{
    [Fact]
    public void Every_repair_bears_its_own_name_in_camel_case()
    {
        foreach (RepairKind kind in Enum.GetValues<RepairKind>())
        {
            Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), JsonNames.Of(kind));
        }
    }

    [Fact]
    public void Every_zone_role_status_and_script_bears_its_own_name()
    {
        Assert.All(Enum.GetValues<SectionZone>(), zone => Assert.Equal(LowerCase(zone), JsonNames.Of(zone)));
        Assert.All(Enum.GetValues<UnitRole>(), role => Assert.Equal(LowerCase(role), JsonNames.Of(role)));
        Assert.All(Enum.GetValues<TargetStatus>(), status => Assert.Equal(LowerCase(status), JsonNames.Of(status)));
        Assert.All(Enum.GetValues<TargetNature>(), nature => Assert.Equal(LowerCase(nature), JsonNames.Of((TargetNature?)nature)));
        Assert.All(Enum.GetValues<Script>(), script => Assert.Equal(LowerCase(script), JsonNames.Of(script)));
    }

    [Fact]
    public void Every_kind_of_change_bears_its_own_name()
    {
        Assert.All(Enum.GetValues<PlanRelation>(), relation => Assert.Equal(LowerCase(relation), JsonNames.Of(relation)));
        Assert.All(Enum.GetValues<TaskMatchKind>(), kind => Assert.Equal(LowerCase(kind), JsonNames.Of(kind)));
        Assert.All(Enum.GetValues<TargetChangeKind>(), kind => Assert.Equal(LowerCase(kind), JsonNames.Of(kind)));
        Assert.All(Enum.GetValues<DeadlineChangeKind>(), kind => Assert.Equal(LowerCase(kind), JsonNames.Of(kind)));
        Assert.All(Enum.GetValues<CommitmentChangeKind>(), kind => Assert.Equal(LowerCase(kind), JsonNames.Of(kind)));
        Assert.All(Enum.GetValues<EditKind>(), kind => Assert.Equal(LowerCase(kind), JsonNames.Of(kind)));
        Assert.All(Enum.GetValues<TaskOriginKind>(), kind => Assert.Equal(LowerCase(kind), JsonNames.Of(kind)));
    }

    [Fact]
    public void Every_kind_of_plan_has_a_Chinese_name_of_its_own()
    {
        IEnumerable<string> names = Enum.GetValues<PlanKind>().Select(JsonNames.Of);
        Assert.Equal(["其他", "要点", "计划", "总结与安排", "报告", "规划"], names);
    }

    private static string LowerCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
