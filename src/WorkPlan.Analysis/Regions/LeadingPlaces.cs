namespace WorkPlan.Analysis.Regions;

/// <summary>Takes the regions off the front of a body's name: 南宁邕宁 of 南宁邕宁教育局.</summary>
/// <remarks>
/// For names whose places bear no word for the division; the others are read with the plan. Only what is followed by a word for a body counts,
/// so that 新华教育集团 or 东方红小学 name no region.
/// </remarks>
internal sealed class LeadingPlaces(RegionTable table)
{
    private const int ShortestName = 2;

    private static readonly string[] Bodies =
    [
        "教育局", "教育厅", "教育委员会", "教育工委", "教育工作委员会", "教育和", "教育体育", "教育科技", "教委", "教工委", "教体局", "教科", "教文", "文教",
        "科教", "人民政府", "政府",
    ];

    /// <summary>The names, outermost first; empty where the name starts with none or no body follows.</summary>
    internal List<string> Read(string text)
    {
        List<string> names = [];
        ReadOnlySpan<char> rest = text.AsSpan();
        rest = rest.StartsWith("中共", StringComparison.Ordinal) ? rest[2..] : rest;
        for (int length = LengthAtStart(rest); length > 0; length = LengthAtStart(rest))
        {
            names.Add(rest[..length].ToString());
            rest = rest[length..];
        }

        return StartsWithBody(rest) ? names : [];
    }

    private int LengthAtStart(ReadOnlySpan<char> text)
    {
        int length = Math.Min(text.Length, table.LongestName);
        while (length >= ShortestName && !table.IsName(text[..length]))
        {
            length--;
        }

        return length < ShortestName ? 0 : length;
    }

    private static bool StartsWithBody(ReadOnlySpan<char> text)
    {
        foreach (string body in Bodies)
        {
            if (text.StartsWith(body, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
