namespace WorkPlan.Documents.Tests;

public sealed class DocumentOriginTests
{
    [Fact]
    public void Kept_runs_lead_character_for_character_and_made_ones_to_one_place()
    {
        DocumentOriginBuilder builder = new();
        builder.Make("一、", new DocumentPlace("word/document.xml", 3));
        builder.Keep("教育", new DocumentPlace("", 10));
        builder.Keep("局", new DocumentPlace("", 12));
        builder.Make("\n", new DocumentPlace("", 13));
        DocumentOrigin origin = builder.BuildOrigin();
        Assert.Equal("一、教育局\n", builder.BuildText());
        Assert.Equal(
            ["word/document.xml:3", "word/document.xml:3", "10", "11", "12", "13"],
            Enumerable.Range(0, 6).Select(position => origin.Locate(position).ToString()));
    }

    [Fact]
    public void What_is_cut_off_leaves_nothing()
    {
        DocumentOriginBuilder builder = new();
        builder.Keep("教育", new DocumentPlace("", 0));
        builder.Make("\n\n", new DocumentPlace("", 2));
        builder.Cut(2);
        builder.Keep("局", new DocumentPlace("", 9));
        Assert.Equal("教育局", builder.BuildText());
        Assert.Equal("9", builder.BuildOrigin().Locate(2).ToString());
    }
}
