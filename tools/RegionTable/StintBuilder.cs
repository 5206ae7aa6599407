namespace WorkPlan.Tools.RegionTable;

/// <summary>Joins what consecutive revisions list to stints.</summary>
/// <remarks>
/// A division that a revision in between leaves out is not taken for ended, unless its name moved to another code, or its code to
/// another name, for that time.
/// </remarks>
internal static class StintBuilder
{
    internal static List<Stint> Build(List<Revision> revisions)
    {
        SortedDictionary<(string Code, string Name), List<int>> places = [];
        for (int i = 0; i < revisions.Count; i++)
        {
            foreach ((string code, string name) in revisions[i].Names)
            {
                if (!places.TryGetValue((code, name), out List<int>? listed))
                {
                    places.Add((code, name), listed = []);
                }

                listed.Add(i);
            }
        }

        List<Stint> stints = [];
        foreach (((string code, string name), List<int> listed) in places)
        {
            int first = listed[0];
            for (int i = 1; i < listed.Count; i++)
            {
                if (listed[i] > listed[i - 1] + 1 && IsEnd(revisions, code, name, listed[i - 1], listed[i]))
                {
                    stints.Add(new Stint(code, name, first, listed[i - 1]));
                    first = listed[i];
                }
            }

            stints.Add(new Stint(code, name, first, listed[^1]));
        }

        return [.. stints.OrderBy(stint => stint.Code, StringComparer.Ordinal).ThenBy(stint => stint.First)];
    }

    /// <summary>Whether the division was under another code, or the code with another division, between two revisions.</summary>
    private static bool IsEnd(List<Revision> revisions, string code, string name, int before, int after)
    {
        HashSet<string> bearers = Bearers(revisions[before], code, name);
        for (int i = before + 1; i < after; i++)
        {
            if (revisions[i].Names.ContainsKey(code) || !Bearers(revisions[i], code, name).IsSubsetOf(bearers))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Bearers(Revision revision, string code, string name) =>
        [.. revision.Names.Where(row => row.Value == name && row.Key.AsSpan(0, 2).SequenceEqual(code.AsSpan(0, 2))).Select(row => row.Key)];
}
