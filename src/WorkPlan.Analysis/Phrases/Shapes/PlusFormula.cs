using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases.Shapes;

/// <summary>Reads formulas such as 3+2, 4+N, 1+X and 3+1+2.</summary>
internal static class PlusFormula
{
    /// <summary>Longer sums are no formulas; also keeps a text full of plus signs linear.</summary>
    private const int LongestTail = 8;

    /// <summary>Reads the formula around a plus sign.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int plus, out ShapePhrase phrase)
    {
        int start = plus;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]) && plus - start < 2)
        {
            start--;
        }

        int end = plus;
        while (end - plus < LongestTail && end + 1 < text.Length && text[end] == '+' && char.IsAsciiLetterOrDigit(text[end + 1]))
        {
            end += 2;
        }

        bool isFormula = start < plus && end > plus && IsEdge(text, start - 1) && IsEdge(text, end);
        phrase = isFormula ? new ShapePhrase(text[start..end].ToString(), TextSpan.FromBounds(start, end)) : default;
        return isFormula;
    }

    /// <summary>Whether no longer number or sum stands at a place beside the formula.</summary>
    private static bool IsEdge(ReadOnlySpan<char> text, int position) =>
        (uint)position >= (uint)text.Length || !(char.IsAsciiLetterOrDigit(text[position]) || text[position] is '+' or '.' or '=' or '%' or '-');
}
