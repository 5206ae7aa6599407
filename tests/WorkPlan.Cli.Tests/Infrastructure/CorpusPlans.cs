namespace WorkPlan.Cli.Tests.Infrastructure;

/// <summary>A few plans of two counties and of the state.</summary>
internal static class CorpusPlans
{
    internal static string Write(TempFolder folder)
    {
        folder.Write("plans/国-2019.txt", "我代表国务院报告工作。\n一、2019年工作安排\n1.办好教育。推进县管校聘。\n");
        folder.Write("plans/甲-2019.txt", "甲县教育局2019年工作要点\n一、教师\n1.培训教师。开展培训。\n");
        folder.Write("plans/甲-2021.txt", "甲县教育局2021年工作要点\n一、教师\n1.推进“县管校聘”。落实县管校聘改革。\n");
        folder.Write("plans/乙-2020.txt", "乙县教育局2020年工作要点\n一、教师\n1.推进县管校聘。落实改革。\n");
        return folder.At("plans");
    }
}
