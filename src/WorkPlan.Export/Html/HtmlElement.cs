namespace WorkPlan.Export.Html;

/// <summary>An element that is open, closed where its <c>using</c> ends.</summary>
internal readonly ref struct HtmlElement(HtmlWriter html)
{
    public void Dispose() => html.Close();
}
