namespace WorkPlan.Analysis.Tests.Phrases.Matching;

/// <summary>Literals that are hard on a matcher, by how deep they are.</summary>
internal static class HostileLiterals
{
    internal static string[] Names => ["ladder", "in vain", "forks in vain", "period in vain", "ends in vain"];

    internal static string[] Make(string name, int depth) => name switch
    {
        "ladder" => Ladder(depth),
        "in vain" => ["啊", new string('啊', depth) + "吧"],
        "forks in vain" => [.. Ladder(depth).Select(literal => literal + "吧"), "啊"],
        "period in vain" => ["吧吧", string.Concat(Enumerable.Repeat("啊吧", depth / 2)) + "嗯"],
        "ends in vain" => ["啊啊", "吧" + new string('啊', depth), new string('啊', depth) + "嗯"],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such literals."),
    };

    /// <summary>A text on which they are hard.</summary>
    internal static string Text(string name, int length) =>
        name == "period in vain" ? string.Concat(Enumerable.Repeat("啊吧", length / 2)) : new string('啊', length);

    /// <summary>啊, 啊啊, 啊啊啊 and so on.</summary>
    internal static string[] Ladder(int depth) => [.. Enumerable.Range(1, depth).Select(length => new string('啊', length))];
}
