using WorkPlan.Cli.Tests.Infrastructure;

namespace WorkPlan.Cli.Tests.Commands;

/// <summary>What <c>workplan diff</c> says to command lines that make no sense and to inputs that cannot be read.</summary>
public sealed class DiffUsageTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Fewer_than_two_plans_are_told()
    {
        CheckUsage("'OLD' missing", "diff");
        CheckUsage("'NEW' missing", "diff", folder.WriteYear2020());
    }

    [Fact]
    public void A_folder_is_told_what_to_do()
    {
        folder.Write("plans/2020.txt", YearPlans.Year2020);
        string plans = folder.At("plans");
        CheckUsage($"{plans} is a folder; name the files in it one by one, the oldest first: {plans}/2020.txt {plans}/2021.txt", "diff", plans);
        CheckUsage($"{plans} is a folder", "diff", folder.WriteYear2020(), plans);
        CheckUsage($"{plans} is a folder", "diff", folder.WriteYear2020(), folder.WriteYear2021(), plans);
        CheckUsage($"{plans} is a folder", "diff", folder.WriteYear2020(), folder.WriteYear2021(), "--upper", plans);
    }

    [Theory]
    [InlineData("there is no preset 'cities'; the presets are years, regions, levels", "--preset", "cities")]
    [InlineData("there is no format 'xml'; the formats are text, json, html", "--format", "xml")]
    [InlineData("there is no option '--frmat'", "--frmat", "json")]
    [InlineData("'1.5' is no number from 0 to 1", "--min-confidence", "1.5")]
    [InlineData("'0,5' is no number from 0 to 1", "--min-confidence", "0,5")]
    [InlineData("'NaN' is no number from 0 to 1", "--min-confidence", "NaN")]
    [InlineData("-o takes the name of a file", "-o", "")]
    public void A_wrong_option_is_told(string word, string option, string value) =>
        CheckUsage(word, "diff", folder.WriteYear2020(), folder.WriteYear2021(), option, value);

    [Theory]
    [InlineData("regions")]
    [InlineData("levels")]
    public void A_history_is_of_years_only(string preset) => CheckUsage(
        $"leave out --preset {preset}", "diff", folder.WriteYear2020(), folder.WriteYear2021(), folder.WriteYear2022(), "--preset", preset);

    [Fact]
    public void The_upper_level_goes_with_two_plans_and_no_preset()
    {
        string[] plans = [folder.WriteYear2020(), folder.WriteYear2021()];
        string upper = folder.WriteUpper2021();
        CheckUsage("there are two plans", ["diff", .. plans, folder.WriteYear2022(), "--upper", upper]);
        CheckUsage("leave out --preset", ["diff", .. plans, "--upper", upper, "--preset", "levels"]);
        CheckUsage("leave out --preset and --min-confidence", ["diff", .. plans, "--upper", upper, "--min-confidence", "0.7"]);
    }

    [Fact]
    public void Standard_input_is_one_plan_only() => CheckUsage("can be one of the plans only", "diff", "-", "-");

    [Fact]
    public void A_folder_is_no_file_for_the_result() =>
        CheckUsage("is a folder; -o takes a file", "diff", folder.WriteYear2020(), folder.WriteYear2021(), "-o", folder.Root);

    [Fact]
    public void An_input_is_never_replaced()
    {
        string old = folder.WriteYear2020();
        CheckUsage("is an input", "diff", old, folder.WriteYear2021(), "-o", old);
        CheckUsage("is an input", "diff", old, folder.WriteYear2021(), "--upper", folder.WriteUpper2021(), "-o", folder.At("upper-2021.txt"));
        Assert.Equal(YearPlans.Year2020, File.ReadAllText(old));
    }

    [Fact]
    public void A_result_that_cannot_take_its_place_leaves_no_draft()
    {
        string file = folder.Write("file", "x");
        CheckUsage("cannot be written", "diff", folder.WriteYear2020(), folder.WriteYear2021(), "-o", Path.Combine(file, "out.txt"));
        Assert.Equal(["2020.txt", "2021.txt", "file"], folder.FilesIn("."));
    }

    [Fact]
    public void A_malformed_lexicon_is_bad_usage()
    {
        string table = folder.Write("ours.tsv", "year\n2020\n");
        CheckUsage("line 1", "diff", folder.WriteYear2020(), folder.WriteYear2021(), "--lexicon", table, "-o", folder.At("out/diff.txt"));
        Assert.Empty(folder.FilesIn("out"));
    }

    [Fact]
    public void Every_input_that_cannot_be_read_is_named_and_nothing_is_written()
    {
        string missing = folder.At("missing.txt");
        string empty = folder.Write("empty.txt", "");
        string unread = folder.Write("plan.docx", "x");
        Outcome outcome = Outcome.Of("diff", missing, folder.WriteYear2021(), empty, unread, "-o", folder.At("out/diff.txt"));
        Assert.Equal(3, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Equal(
            [$"workplan: {missing}: no such file or folder", $"workplan: {empty}: an empty file", $"workplan: {unread}: not a Word document, whatever its name says", ""],
            outcome.Error.Split('\n'));
        Assert.Empty(folder.FilesIn("out"));
    }

    [Fact]
    public void An_upper_level_that_cannot_be_read_is_named()
    {
        Outcome outcome = Outcome.Of("diff", folder.WriteYear2020(), folder.WriteYear2021(), "--upper", folder.At("missing.txt"), "--exit-code");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Contains("missing.txt: no such file", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_is_told_and_read_over()
    {
        byte[] cut = [.. System.Text.Encoding.UTF8.GetBytes(YearPlans.Year2021)[..^1]];
        Outcome outcome = Outcome.Of("diff", folder.WriteYear2020(), folder.Write("cut.txt", cut));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("cannot be decoded", outcome.Error, StringComparison.Ordinal);
    }

    private static void CheckUsage(string word, params string[] args)
    {
        Outcome outcome = Outcome.Of(args);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith("workplan: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(word, outcome.Error, StringComparison.Ordinal);
    }
}
