namespace WorkPlan.Tools.RegionTable;

/// <summary>Names that early revisions print wrongly: the next revision has the right character, and nothing was renamed.</summary>
internal static class Misprints
{
    private static readonly Dictionary<(string Code, string Printed), string> All = new()
    {
        [("341302", "墉桥区")] = "埇桥区",
        [("371700", "荷泽市")] = "菏泽市",
        [("410304", "廛河回族区")] = "瀍河回族区",
        [("411502", "师河区")] = "浉河区",
        [("420104", "乔口区")] = "硚口区",
        [("420505", "虎亭区")] = "猇亭区",
        [("450331", "荔蒲县")] = "荔浦县",
        [("451402", "江洲区")] = "江州区",
        [("511681", "华莹市")] = "华蓥市",
    };

    internal static string Correct(string code, string name) => All.GetValueOrDefault((code, name), name);
}
