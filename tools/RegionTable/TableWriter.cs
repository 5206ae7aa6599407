using System.Text;

namespace WorkPlan.Tools.RegionTable;

/// <summary>Writes the table; its columns stand in regions.notice.md.</summary>
internal static class TableWriter
{
    internal static string Write(List<Stint> stints, List<Revision> revisions)
    {
        StringBuilder table = new("code\tname\tshort\tparent\tsince\tuntil\tsuccessor\n");
        foreach (Stint stint in stints)
        {
            string since = stint.First == 0 ? "" : $"{revisions[stint.First].Month}";
            string until = stint.Last == revisions.Count - 1 ? "" : $"{revisions[stint.Last].Month}";
            string row = string.Join(
                '\t', stint.Code, stint.Name, string.Join('|', NameForms.Of(stint.Name)), ParentOf(stint, stints), since, until, stint.Successor?.Code);
            table.Append(row.TrimEnd('\t')).Append('\n');
        }

        return table.ToString();
    }

    /// <summary>The code of the prefecture that the last revision with this division lists, else of the province.</summary>
    private static string ParentOf(Stint stint, List<Stint> stints)
    {
        bool hasPrefecture = stint.IsCounty && stints.Exists(parent => parent.Code == stint.Prefecture && parent.First <= stint.Last && parent.Last >= stint.Last);
        return stint.IsProvince ? "" : hasPrefecture ? stint.Prefecture : stint.Province;
    }
}
