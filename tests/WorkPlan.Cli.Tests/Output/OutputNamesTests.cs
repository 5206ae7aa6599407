using WorkPlan.Cli.Input;
using WorkPlan.Cli.Output;

namespace WorkPlan.Cli.Tests.Output;

public sealed class OutputNamesTests
{
    [Fact]
    public void Each_name_is_given_once() => Check(
        ("x/plan.txt", "plan.json"),
        ("x/plan.md", "plan.md.json"),
        ("x/other.md", "other.json"),
        ("y/plan.txt", "plan.txt.json"),
        ("z/plan.txt", "z/plan.txt.json"),
        ("w/z/plan.txt", "w/z/plan.txt.json"));

    [Fact]
    public void Case_alone_makes_no_name() => Check(
        ("x/plan.txt", "plan.json"),
        ("x/PLAN.txt", "PLAN.txt.json"),
        ("x/Plan.TXT", "x/Plan.TXT.json"));

    [Fact]
    public void A_name_may_hold_dots_or_be_an_extension_only() => Check(
        ("x/2021.1.txt", "2021.1.json"),
        ("x/plan.txt.txt", "plan.txt.json"),
        ("x/plan.txt", "plan.json"),
        ("y/plan.txt", "y/plan.txt.json"),
        ("x/.txt", ".txt.json"),
        ("x/plain", "plain.json"));

    private static void Check(params (string Path, string Name)[] expected)
    {
        OutputNames names = new(".json");
        foreach ((string path, string name) in expected)
        {
            Assert.Equal(name, names.NameFor(new InputFile(path, Path.GetFullPath(path))).Replace('\\', '/'));
        }
    }
}
