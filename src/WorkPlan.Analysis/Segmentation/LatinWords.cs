namespace WorkPlan.Analysis.Segmentation;

/// <summary>Cuts what stands between Chinese characters in a block: letters, digits and <c>+#&amp;._%-</c>.</summary>
/// <remarks>
/// A word is <c>[a-zA-Z0-9]+(\.[0-9]+)?%?</c>, and what stands between two such words is one word too.
/// <code>
/// 3.5%--v2.0.1  →  3.5%  --  v2.0  .  1
/// </code>
/// </remarks>
internal static class LatinWords
{
    /// <summary>The length of the first word; at least 1.</summary>
    internal static int LengthAt(ReadOnlySpan<char> text)
    {
        int end = 0;
        if (!char.IsAsciiLetterOrDigit(text[0]))
        {
            while (end < text.Length && !char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }

            return end;
        }

        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        int decimals = end + 1;
        while (end < text.Length && text[end] == '.' && decimals < text.Length && char.IsAsciiDigit(text[decimals]))
        {
            decimals++;
        }

        end = decimals > end + 1 ? decimals : end;
        return end < text.Length && text[end] == '%' ? end + 1 : end;
    }
}
