using System.Text.Json;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests;

/// <summary>The JSON of comparisons is a published format: its shape, order and bytes.</summary>
public sealed class ComparisonJsonTests
{
    [Fact]
    public void A_comparison_is_written_as_approved() => Fixture.Approve(
        "Comparison/years.json", Compared.WithoutLikeness(Compared.Json(Compared.Years(), Compared.City2020, Compared.City2021)));

    [Fact]
    public void A_history_is_written_as_approved() =>
        Fixture.Approve("Comparison/history.json", Compared.WithoutLikeness(Compared.Json(Compared.History())));

    [Fact]
    public void Origins_are_written_as_approved() => Fixture.Approve("Comparison/origins.json", Compared.Json(Compared.Origins()));

    [Fact]
    public void Each_object_has_the_fields_of_the_contract_in_their_order()
    {
        ComparisonShape.CheckComparison(Written.Parse(Compared.Json(Compared.Years(), Compared.City2020, Compared.City2021)));
        ComparisonShape.CheckComparison(Written.Parse(Compared.Json(Compared.Regions(), Compared.City2021, Compared.Neighbour)));
        ComparisonShape.CheckComparison(Written.Parse(Compared.Json(Compared.Levels(), Compared.Province, Compared.City2021)));
        ComparisonShape.CheckHistory(Written.Parse(Compared.Json(Compared.History())));
        ComparisonShape.CheckOrigins(Written.Parse(Compared.Json(Compared.Origins())));
    }

    [Fact]
    public void Every_task_stands_in_one_place()
    {
        PlanComparison comparison = Compared.Years();
        JsonElement document = Written.Parse(Compared.Json(comparison, Compared.City2020, Compared.City2021));
        int matches = document.GetProperty("matches").GetArrayLength();
        int parts = document.GetProperty("splits").EnumerateArray().Sum(split => split.GetProperty("new").GetArrayLength());
        int merged = document.GetProperty("merges").EnumerateArray().Sum(merge => merge.GetProperty("old").GetArrayLength());
        Assert.Equal(comparison.Old.Plan.Tasks.Count(), matches + merged + document.GetProperty("removed").GetArrayLength());
        Assert.Equal(comparison.New.Plan.Tasks.Count(), matches + parts + document.GetProperty("added").GetArrayLength());
    }

    [Fact]
    public void Every_edit_shows_what_stands_in_either_source()
    {
        PlanComparison comparison = Compared.Years();
        JsonElement document = Written.Parse(Compared.Json(comparison, Compared.City2020, Compared.City2021));
        JsonElement[] edits = [.. document.GetProperty("matches").EnumerateArray().SelectMany(match => match.GetProperty("edits").EnumerateArray())];
        Assert.NotEmpty(edits);
        foreach (JsonElement edit in edits)
        {
            Assert.Equal(edit.GetProperty("oldText").GetString(), Slice(comparison.Old.Plan.Source.Text, edit.GetProperty("oldSpan")));
            Assert.Equal(edit.GetProperty("newText").GetString(), Slice(comparison.New.Plan.Source.Text, edit.GetProperty("newSpan")));
        }
    }

    [Fact]
    public void Likeness_has_four_decimals_at_most()
    {
        JsonElement document = Written.Parse(Compared.Json(Compared.Years(), Compared.City2020, Compared.City2021));
        foreach (JsonElement match in document.GetProperty("matches").EnumerateArray())
        {
            foreach (string field in (string[])["similarity", "confidence"])
            {
                Assert.Matches("^(0|1|0\\.[0-9]{1,4})$", match.GetProperty(field).GetRawText());
            }
        }
    }

    [Fact]
    public void The_bytes_end_in_a_line_feed_and_hold_no_carriage_return()
    {
        string json = Compared.Json(Compared.Years(), Compared.City2020, Compared.City2021);
        Assert.StartsWith("{\n  \"schemaVersion\": 1,\n  \"old\": {\n    \"source\": {\n", json, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "一、任务\n1.新建学校。新建学校3所。")]
    [InlineData("一、\u001B[31m\u2028\u0000任务\n1.甲\"\\</script>。建成学校3所。", "一、任务\n1.甲\"\\</script>。建成\uE000学校4所\u0085。")]
    public void Any_texts_give_valid_json(string old, string current)
    {
        SourceInfo source = SourceInfo.FromBytes("a.txt", "utf-8", []);
        ComparisonShape.CheckComparison(Written.Parse(Written.Bytes(stream => ComparisonJson.Write(Compared.Texts(old, current), source, source, stream))));
    }

    // One test, not one a case: attributes cannot carry half a surrogate pair.
    [Fact]
    public void Half_a_surrogate_pair_gives_valid_json()
    {
        SourceInfo source = SourceInfo.FromBytes("a.txt", "utf-8", []);
        PlanComparison comparison = Compared.Texts("一、任务\n1.新建\uD842学校。建成学校3所。", "一、任务\n1.新建\uD842\uDFB7学校。建成\uDC00学校4所。");
        ComparisonShape.CheckComparison(Written.Parse(Written.Bytes(stream => ComparisonJson.Write(comparison, source, source, stream))));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        Assert.Equal(
            Compared.Json(Compared.Years(), Compared.City2020, Compared.City2021),
            OddCulture.Under(() => Compared.Json(Compared.Years(), Compared.City2020, Compared.City2021)));
        Assert.Equal(Compared.Json(Compared.History()), OddCulture.Under(() => Compared.Json(Compared.History())));
        Assert.Equal(Compared.Json(Compared.Origins()), OddCulture.Under(() => Compared.Json(Compared.Origins())));
    }

    [Fact]
    public void Nulls_and_a_wrong_number_of_sources_are_refused()
    {
        PlanComparison comparison = Compared.Years();
        SourceInfo source = Compared.Source(Compared.City2020);
        Assert.Throws<ArgumentNullException>(() => ComparisonJson.Write((PlanComparison)null!, source, source, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => ComparisonJson.Write(comparison, source, null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => ComparisonJson.Write(comparison, source, source, null!));
        Assert.Throws<ArgumentNullException>(() => ComparisonJson.Write((PlanHistory)null!, [source], Stream.Null));
        Assert.Throws<ArgumentException>(() => ComparisonJson.Write(Compared.History(), [source], Stream.Null));
        Assert.Throws<ArgumentException>(() => ComparisonJson.Write(Compared.History(), default, Stream.Null));
        Assert.Throws<ArgumentException>(() => ComparisonJson.Write(Compared.History(), [source, null!, source], Stream.Null));
        Assert.Throws<ArgumentNullException>(() => ComparisonJson.Write((PlanOrigins)null!, source, source, source, Stream.Null));
    }

    private static string Slice(string source, JsonElement span) => source.Substring(span[0].GetInt32(), span[1].GetInt32());
}
