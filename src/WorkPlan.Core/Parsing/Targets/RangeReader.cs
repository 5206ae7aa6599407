namespace WorkPlan.Core.Parsing.Targets;

/// <summary>Reads the upper bound of a range: 3—5, 30%~40%, 2至3, 3万到5万.</summary>
internal static class RangeReader
{
    /// <summary>Whether a sign or word that joins the bounds of a range stands at the place.</summary>
    internal static bool IsMark(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] is '-' or '－' or '—' or '–' or '―' or '~' or '～' or '〜' or '至' or '到' or '－' or '‐';

    /// <summary>Reads the number behind the mark at <paramref name="at"/>, written as the first one is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The lower bound.</param>
    /// <param name="at">The place behind the lower bound and its unit.</param>
    /// <param name="unit">The unit read behind the lower bound; empty where there is none.</param>
    /// <param name="upper">The upper bound.</param>
    internal static bool TryReadUpper(ReadOnlySpan<char> text, in Numeral first, int at, string unit, out Numeral upper)
    {
        upper = default;
        if (!IsMark(text, at) || first.Max is not null)
        {
            return false;
        }

        int start = at + 1;
        if (start < text.Length && text[start] == text[at] && text[at] is '-' or '—' or '－' or '–')
        {
            start++;
        }

        if (start >= text.Length || !NumberReader.TryRead(text, start, out upper, out _) || NumberReader.IsDigit(text[start]) != (first.Notation == NumeralNotation.Arabic))
        {
            return false;
        }

        bool isShareToo = first.Share is not null && upper.Share is null && unit.Length > 0;
        if (isShareToo)
        {
            upper = upper with { Share = first.Share };
        }

        return Bounds(first, upper) is (decimal low, decimal high) && low < high && (unit.Length == 0 || HasUnit(text, upper));
    }

    /// <summary>The two bounds; 万 behind the upper one holds for the lower one too.</summary>
    internal static (decimal Low, decimal? High) Bounds(in Numeral first, Numeral? second)
    {
        if (second is not { } upper)
        {
            return (first.Value, first.Max > first.Value ? first.Max : null);
        }

        bool isShared = first.Scale == 1 && upper.Scale > 1 && first.Value * upper.Scale <= upper.Value;
        return (isShared ? first.Value * upper.Scale : first.Value, upper.Value);
    }

    private static bool HasUnit(ReadOnlySpan<char> text, in Numeral numeral) =>
        numeral.Share is not null || UnitsOfMeasure.TryMatch(text[numeral.End..], out _);
}
