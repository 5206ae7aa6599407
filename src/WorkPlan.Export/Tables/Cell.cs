using System.Globalization;
using WorkPlan.Core.Text;

namespace WorkPlan.Export.Tables;

/// <summary>One value of a table: a text, a number, or nothing.</summary>
/// <param name="Text">The text; null where the cell holds a number or nothing.</param>
/// <param name="Number">The number; null where the cell holds a text or nothing.</param>
internal readonly record struct Cell(string? Text, decimal? Number)
{
    /// <summary>How much of a place is quoted, in UTF-16 units: what a table cell still shows.</summary>
    internal const int LongestQuote = 200;

    internal bool IsEmpty => Text is null && Number is null;

    /// <summary>A text without NUL characters, which databases and readers of CSV take for the end: each stands as U+FFFD, so that no place shifts.</summary>
    internal static Cell Of(string? text) => new(text?.Replace('\0', '\uFFFD'), null);

    internal static Cell Of(int? number) => new(null, number);

    internal static Cell Of(decimal? number) => new(null, number);

    internal static Cell Of(DateOnly? day) => new(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null);

    /// <summary>The source at a place as given, or its beginning; a surrogate pair is not cut in two.</summary>
    internal static Cell Quote(SourceText source, TextSpan? place)
    {
        if (place is not { } span)
        {
            return default;
        }

        int length = Math.Min(span.Length, LongestQuote);
        bool cutsPair = length < span.Length && char.IsSurrogatePair(source.Text, span.Start + length - 1);
        return Of(source.Text.Substring(span.Start, cutsPair ? length - 1 : length));
    }
}
