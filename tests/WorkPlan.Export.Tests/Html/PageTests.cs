using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests.Html;

/// <summary>What is promised of every page.</summary>
public sealed class PageTests
{
    public static TheoryData<string> Names => [.. Pages.ByName.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_written_as_approved(string page) =>
        Fixture.Approve($"Pages/{page}.html", Pages.WithoutStyleAndDoubt(Pages.ByName[page]()));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_is_well_formed_and_every_link_has_its_anchor(string page) => PageShape.Check(Pages.ByName[page]());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_fetches_nothing_and_runs_nothing(string page)
    {
        string text = Pages.ByName[page]();
        Assert.All((string[])["://", "<script", "javascript:", "url(", "@import", "src=", "<link", "<iframe"], risk => Assert.DoesNotContain(risk, text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_policy_allows_the_style_sheet_and_nothing_else(string page)
    {
        IHtmlDocument document = PageShape.Parse(Pages.ByName[page]());
        byte[] styles = Encoding.UTF8.GetBytes(document.QuerySelector("style")!.TextContent);
        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(styles))}'; base-uri 'none'; form-action 'none'",
            document.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_culture_changes_nothing(string page) => Assert.Equal(Pages.ByName[page](), OddCulture.Under(Pages.ByName[page]));
}
