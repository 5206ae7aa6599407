namespace WorkPlan.Export.Html;

/// <summary>What a page says of itself before its content.</summary>
/// <param name="Title">What a browser's window is called.</param>
/// <param name="Kind">The classes of the body.</param>
/// <param name="Skip">The words of the link to the content.</param>
/// <param name="Styles">The style sheet.</param>
internal sealed record PageHead(string Title, string Kind, string Skip, string Styles)
{
    internal static PageHead OfComparison(string title, string kind) => new(title, kind, "跳到对照", StyleSheet.ReadComparison());

    internal static PageHead OfReport(string title, string kind, string skip) => new(title, kind, skip, StyleSheet.ReadReport());

    internal static PageHead OfResearch(string question) => new(question, "research", "跳到依据", StyleSheet.ReadResearch());
}
