using System.Text;
using System.Text.RegularExpressions;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests.Html;

/// <summary>
/// The pages as a browser shows them: light and dark, wide and narrow, on paper, and where links lead. Where WORKPLAN_SCREENSHOTS names a
/// folder, the pictures are left there for a person to look at.
/// </summary>
[Trait("Category", "Slow")]
public sealed class BrowserTests : IAsyncLifetime
{
    private const int Wide = 1280;
    private const int Phone = 360;
    private const int Tall = 900;
    private const string Light = "light";
    private const string Dark = "dark";
    private const int MostSheets = 8;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("workplan-pages-");
    private Browser browser = null!;

    private static string Long => $"<b>http://example.invalid/{new string('x', 400)} {new string('甲', 300)}";

    /// <summary>The pages of the fixtures, and one whose texts have nowhere to break.</summary>
    private static IEnumerable<(string Name, string Page)> All =>
    [
        .. Pages.ByName.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => (page.Key, page.Value())),
        ("long", Pages.Page($"一、{Long}\n1．甲{Long}。{Long}力争达到80%。\n2．删{Long}", $"一、{Long}\n1．甲{Long}。确保达到85%。\n3．增{Long}", PlanComparerOptions.Years, Long)),
    ];

    public async Task InitializeAsync()
    {
        if (Browser.FindProgram() is { } program)
        {
            browser = await Browser.StartAsync(program);
        }
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    [BrowserFact]
    public async Task Pages_are_light_where_light_is_preferred_and_dark_where_dark_is()
    {
        foreach ((string name, string page) in All)
        {
            Picture light = await ShootAsync(name, page, Wide, Light);
            Picture dark = await ShootAsync(name, page, Wide, Dark);
            Assert.InRange(light.BrightnessAt(0, 0), 240, 255);
            Assert.InRange(dark.BrightnessAt(0, 0), 0, 40);
            Assert.InRange(light.InkedShare(), 0.01, 0.5); // neither blank nor painted over
            Assert.InRange(dark.InkedShare(), 0.01, 0.5);
        }
    }

    [BrowserFact]
    public async Task Nothing_scrolls_sideways_but_wide_tables_in_their_frames()
    {
        foreach ((string name, string page) in All)
        {
            foreach (int width in (int[])[320, Phone, 720, 1024, Wide])
            {
                await ShootAsync(name, page, width, Light);
                double right = await browser.MeasureAsync(
                    "Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll('body *')].filter(e => !e.closest('.wide')).map(e => Math.floor(e.getBoundingClientRect().right)))");
                Assert.True(right <= width, $"{name} is {right} wide in a view of {width}.");
            }
        }
    }

    [BrowserFact]
    public async Task On_a_phone_the_new_text_stands_below_the_old_one()
    {
        const string Offsets = "(() => { const row = document.querySelector('tbody.changed tr.body'); const [o, n] = ['.old', '.new'].map(c => row.querySelector(c).getBoundingClientRect());"
            + " return [n.left - o.left, n.top - o.top]; })()";
        await ShootAsync("years", Pages.ByName["years"](), Phone, Light);
        Assert.Matches(@"^\[0,[1-9]", await browser.EvaluateAsync(Offsets));
        await ShootAsync("years", Pages.ByName["years"](), Wide, Light);
        Assert.Matches(@"^\[[1-9][0-9.]*,0\]$", await browser.EvaluateAsync(Offsets));
    }

    [BrowserFact]
    public async Task Every_link_shows_its_target()
    {
        const string Strays = """
            [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(href => {
              location.hash = href;
              const target = document.querySelector(':target');
              const box = target?.getClientRects()[0];
              return !box || '#' + target.id !== href || box.top < 0 || box.top >= innerHeight;
            })
            """;
        foreach ((string name, string page) in All)
        {
            await ShootAsync(name, page, Wide, Light);
            Assert.Equal("[]", await browser.EvaluateAsync(Strays));
            await ShootAsync(name, page, Phone, Light);
            Assert.Equal("[]", await browser.EvaluateAsync(Strays));
        }
    }

    [BrowserFact]
    public async Task A_place_that_a_link_leads_to_is_highlighted_and_leads_back()
    {
        const string Ground = "getComputedStyle(document.querySelector(':target')).backgroundColor";
        string page = Pages.ByName["years"]();
        string link = Regex.Match(page, "<ins><a href=\"(#[^\"]+)\"").Groups[1].Value;
        await OpenAsync("years", page, Wide, Light, link);
        Assert.Equal("\"rgb(255, 241, 184)\"", await browser.EvaluateAsync(Ground));
        Assert.Equal("true", await browser.EvaluateAsync("document.querySelector(':target > a.back').getClientRects().length > 0"));
        await browser.EvaluateAsync("document.querySelector(':target > a.back').click()");
        Assert.StartsWith("\"task-n", await browser.EvaluateAsync("document.querySelector(':target').id"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_choice_of_items_works_without_script_and_gives_way_to_links()
    {
        const string Shown = "[...document.querySelectorAll('table.rows > tbody')].filter(e => e.getClientRects().length).map(e => e.classList[0])";
        await OpenAsync("years", Pages.ByName["years"](), Wide, Light, "");
        await browser.EvaluateAsync("document.querySelector('#show-added').click()");
        Assert.Equal("[\"added\"]", await browser.EvaluateAsync(Shown));
        await browser.EvaluateAsync("location.hash = document.querySelector('tbody.removed').id");
        Assert.Equal("[\"added\",\"removed\"]", string.Join(',', await browser.EvaluateAsync(Shown)).Replace("\"removed\",\"added\"", "\"added\",\"removed\"", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task On_paper_a_page_is_black_on_white_and_short()
    {
        foreach ((string name, string page) in All)
        {
            await OpenAsync(name, page, Wide, Dark, "");
            byte[] pdf = await browser.PrintAsync(Dark);
            Leave($"{name}.pdf", pdf);
            Assert.True(pdf.AsSpan().StartsWith("%PDF"u8));
            Assert.InRange(Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b"), 1, MostSheets);
            Assert.Equal("\"rgb(255, 255, 255)\"", await browser.EvaluateAsync("getComputedStyle(document.body).backgroundColor"));
            Assert.Equal("true", await browser.EvaluateAsync("[...document.querySelectorAll('.sources, .filter, .skip')].every(e => getComputedStyle(e).display === 'none')"));
            Assert.Equal("true", await browser.EvaluateAsync("[...document.querySelectorAll('main a')].every(e => getComputedStyle(e).textDecorationLine === 'none')"));
        }
    }

    private async Task<Picture> ShootAsync(string name, string page, int width, string scheme)
    {
        await OpenAsync(name, page, width, scheme, "");
        byte[] png = await browser.ScreenshotAsync();
        Leave($"{name}-{width}-{scheme}.png", png);
        return Picture.Read(png);
    }

    private async Task OpenAsync(string name, string page, int width, string scheme, string fragment)
    {
        string path = Path.Combine(folder.FullName, $"{name}.html");
        await File.WriteAllTextAsync(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await browser.OpenAsync(new Uri(path).AbsoluteUri + fragment, width, Tall, scheme);
    }

    private static void Leave(string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("WORKPLAN_SCREENSHOTS") is { Length: > 0 } place)
        {
            Directory.CreateDirectory(place);
            File.WriteAllBytes(Path.Combine(place, name), bytes);
        }
    }
}
