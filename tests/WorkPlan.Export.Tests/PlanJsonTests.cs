using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkPlan.Core;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests;

/// <summary>The JSON is a published format: its shape, order and bytes.</summary>
public sealed class PlanJsonTests
{
    private const string District = "district-plan.txt";

    [Fact]
    public void A_plan_is_written_as_approved()
    {
        (Plan plan, SourceInfo source) = Written.Load(District);
        Fixture.Approve("district-plan.json", Written.Json(plan, source));
    }

    [Fact]
    public void The_bytes_are_utf8_without_mark_and_lines_end_in_line_feeds()
    {
        (Plan plan, SourceInfo source) = Written.Load(District);
        using MemoryStream stream = new();
        PlanJson.Write(plan, source, stream);
        byte[] bytes = stream.ToArray();
        Assert.Equal("{\n  \"schemaVersion\": 1,\n"u8, bytes.AsSpan(0, 24));
        Assert.Equal("\n}\n"u8, bytes.AsSpan(bytes.Length - 3));
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void Chinese_and_quotation_marks_stay_readable()
    {
        string json = Written.Json("一、推进“五育”并举<与>&'家长'");
        Assert.Contains("推进“五育”并举<与>&'家长'", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_stands_on_one_line()
    {
        (Plan plan, SourceInfo source) = Written.Load(District);
        Assert.Matches("\"span\": \\[\\d+, \\d+\\]", Written.Json(plan, source));
        Assert.Matches("\"span\":\\[\\d+,\\d+\\]", Written.JsonLine(plan, source));
    }

    [Fact]
    public void A_line_holds_the_same_document()
    {
        (Plan plan, SourceInfo source) = Written.Load(District);
        string line = Written.JsonLine(plan, source);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Written.Json(plan, source)), JsonNode.Parse(line)));
    }

    // One test, not one a case: attributes cannot carry half a surrogate pair.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_shifts_nothing()
    {
        Check("\uD800"); // the first half alone
        Check("甲\uDC00乙"); // the second half alone
        Check("\uDC00\uD800"); // both, in the wrong order
        Check("一、甲\uD842\uDFB7\uD842"); // a whole pair and a half

        static void Check(string text)
        {
            JsonElement document = Written.Parse(Written.Json(text));
            string clean = document.GetProperty("cleanText").GetString()!;
            Assert.Equal(Plan.Parse(text).CleanText.Text.Length, clean.Length);
            Assert.Equal(text.Length, document.GetProperty("source").GetProperty("length").GetInt32());
            Assert.Contains('\uFFFD', clean);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000\u001B[31m\u2028\u2029\u0085")] // control characters and exotic line ends
    [InlineData("\"\\\b\f/</script>")]
    [InlineData("\uE000\uFDD0")] // private use and a noncharacter
    public void Any_text_gives_valid_json(string text)
    {
        JsonElement document = Written.Parse(Written.Json(text));
        Assert.Equal(Plan.Parse(text).CleanText.Text, document.GetProperty("cleanText").GetString());
    }

    [Fact]
    public void Each_object_has_the_fields_of_the_contract_in_their_order()
    {
        (Plan plan, SourceInfo source) = Written.Load(District);
        JsonElement document = Written.Parse(Written.Json(plan, source));
        ContractShape.Check(document);
    }

    [Fact]
    public void What_a_text_does_not_say_is_null_and_has_no_evidence()
    {
        JsonElement plan = Written.Parse(Written.Json("")).GetProperty("plan");
        foreach (string field in (string[])["title", "year", "yearEvidence", "issuer", "documentNumber", "published", "yearInferred", "period", "regionResolved"])
        {
            Assert.Equal(JsonValueKind.Null, plan.GetProperty(field).ValueKind);
        }

        Assert.Equal("其他", plan.GetProperty("kind").GetString());
        Assert.Empty(plan.GetProperty("region").EnumerateArray());
        Assert.Empty(plan.GetProperty("evidence").EnumerateObject());
        Assert.Empty(plan.GetProperty("sections").EnumerateArray());
        Assert.Empty(plan.GetProperty("orphanTasks").EnumerateArray());
    }

    [Theory]
    [InlineData("南宁市邕宁区教育局2021年工作要点", """{"code":"450109","path":["广西壮族自治区","南宁市","邕宁区"],"level":"county"}""")]
    [InlineData("邕宁县教育局2003年工作要点", """{"code":"450121","path":["广西壮族自治区","南宁市","邕宁县"],"level":"county","currentCode":"450109"}""")]
    [InlineData("襄樊市教育局2008年工作要点", """{"code":"420600","path":["湖北省","襄樊市"],"level":"prefecture","currentCode":"420600"}""")]
    [InlineData("鼓楼区教育局2021年工作要点", "null")]
    public void The_resolved_region_has_its_code_and_that_of_today(string title, string expected)
    {
        (Plan plan, SourceInfo source) = (Plan.Parse(title + "\n一、德育\n1.开展主题班会。\n"), SourceInfo.FromBytes("plan.txt", "utf-8", []));
        JsonElement document = Written.Parse(Written.JsonLine(plan, source));
        ContractShape.Check(document);
        Assert.Equal(expected, document.GetProperty("plan").GetProperty("regionResolved").GetRawText());
    }

    [Fact]
    public void Every_span_lies_in_the_source_and_every_repair_shows_what_stood_there()
    {
        (Plan plan, SourceInfo source) = Written.Load(District);
        JsonElement document = Written.Parse(Written.Json(plan, source));
        ContractShape.CheckSpans(document, plan.Source.Length);
        foreach (JsonElement repair in document.GetProperty("repairs").EnumerateArray())
        {
            JsonElement span = repair.GetProperty("span");
            Assert.Equal(repair.GetProperty("before").GetString(), plan.Source.Text.Substring(span[0].GetInt32(), span[1].GetInt32()));
        }
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        (Plan plan, SourceInfo source) = Written.Load(District);
        Assert.Equal(Written.Json(plan, source), OddCulture.Under(() => Written.Json(plan, source)));
    }

    [Fact]
    public void The_hash_is_of_the_bytes_as_read()
    {
        SourceInfo source = SourceInfo.FromBytes("a.txt", "utf-8", Encoding.ASCII.GetBytes("abc"));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.Sha256);
    }

    [Fact]
    public void Nulls_are_refused()
    {
        Plan plan = Plan.Parse("");
        SourceInfo source = SourceInfo.FromBytes("a.txt", "utf-8", []);
        Assert.Throws<ArgumentNullException>(() => PlanJson.Write((Plan)null!, source, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => PlanJson.Write(plan, null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => PlanJson.WriteLine(plan, source, null!));
    }
}
