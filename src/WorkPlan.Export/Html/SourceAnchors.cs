using WorkPlan.Core.Text;

namespace WorkPlan.Export.Html;

/// <summary>The places of one source text that links lead to; each has one anchor, however many links there are.</summary>
/// <param name="prefix">What the ids of this source begin with.</param>
internal sealed class SourceAnchors(string prefix)
{
    private readonly Dictionary<TextSpan, string> items = [];

    /// <summary>The places with the item of the page that each was linked from first, in the order of the source; of those that begin at one place the longest first.</summary>
    internal IEnumerable<(TextSpan Span, string Item)> InOrder =>
        items.OrderBy(pair => pair.Key.Start).ThenByDescending(pair => pair.Key.Length).Select(pair => (pair.Key, pair.Value));

    /// <summary>A link to a place, from an item of the page; null for an empty place, which has nothing to show.</summary>
    internal string? LinkTo(TextSpan span, string item)
    {
        if (span.IsEmpty)
        {
            return null;
        }

        items.TryAdd(span, item);
        return $"#{IdOf(span)}";
    }

    internal string IdOf(TextSpan span) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{span.Start}-{span.Length}");
}
