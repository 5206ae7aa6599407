using System.Collections.Frozen;

namespace WorkPlan.Documents.Html;

/// <summary>The table of elements: which begin a line, which are not shown. By the HTML standard's suggested rendering (section 15).</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Blocks = Set(
        """
        address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html
        legend li listing main menu nav ol optgroup option p plaintext pre search section summary table caption tbody td tfoot th thead tr ul ucapcontent ucaptitle
        """);

    private static readonly FrozenSet<string> Unshown = Set(
        "script style noscript template svg math iframe frame object embed applet audio video canvas map select datalist button textarea head title meta link base noframes noembed rp");

    internal static bool BeginsLine(string name) => Blocks.Contains(name);

    internal static bool IsUnshown(string name) => Unshown.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
