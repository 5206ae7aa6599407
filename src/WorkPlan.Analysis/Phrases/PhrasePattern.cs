namespace WorkPlan.Analysis.Phrases;

/// <summary>The small language of a phrase's forms: plain text, and <c>{a|b}</c> for one of several texts, of which one may be empty.</summary>
/// <remarks>
/// A pattern stands for finitely many texts, which are written out when a matcher is built: it can neither run away nor
/// slow the search down. Groups do not nest.
/// </remarks>
internal static class PhrasePattern
{
    private const int MostTexts = 256;

    /// <summary>The texts that a pattern stands for.</summary>
    /// <exception cref="FormatException">The pattern is empty or malformed, or stands for too many texts or for an empty one.</exception>
    internal static List<string> Expand(string pattern)
    {
        if (pattern.Length > 0 && !pattern.AsSpan().ContainsAny('{', '}'))
        {
            return [pattern];
        }

        List<string> texts = [""];
        int position = 0;
        while (position < pattern.Length)
        {
            int end = pattern[position] == '{' ? EndOfGroup(pattern, position) : EndOfText(pattern, position);
            string[] choices = pattern[position] == '{' ? pattern[(position + 1)..(end - 1)].Split('|') : [pattern[position..end]];
            texts = [.. texts.SelectMany(_ => choices, (start, choice) => start + choice)];
            if (texts.Count > MostTexts)
            {
                throw new FormatException($"the pattern {pattern} stands for more than {MostTexts} texts");
            }

            position = end;
        }

        if (texts.Exists(string.IsNullOrWhiteSpace))
        {
            throw new FormatException(pattern.Length == 0 ? "a pattern is empty" : $"the pattern {pattern} also stands for an empty text");
        }

        return texts;
    }

    private static int EndOfGroup(string pattern, int start)
    {
        int end = pattern.AsSpan(start + 1).IndexOfAny('{', '}');
        if (end < 0 || pattern[start + 1 + end] == '{')
        {
            throw new FormatException($"the pattern {pattern} has a {{ without a }}");
        }

        return start + end + 2;
    }

    private static int EndOfText(string pattern, int start)
    {
        int length = pattern.AsSpan(start).IndexOfAny('{', '}');
        int end = length < 0 ? pattern.Length : start + length;
        return end < pattern.Length && pattern[end] == '}' ? throw new FormatException($"the pattern {pattern} has a }} without a {{") : end;
    }
}
