namespace WorkPlan.Documents.Html;

/// <summary>Goes through markup beside the texts that were parsed from it, and tells where each character stands.</summary>
/// <remarks>
/// A parser gives texts without their places. Texts come in the order of the markup, so each character is looked for where the last one ended: behind tags
/// and comments, as itself or as an entity. Where a parser moved a text, its places are those of the last known one until the next match.
/// </remarks>
internal sealed class MarkupCursor(string markup)
{
    private const int LongestEntity = 40;

    /// <summary>How far ahead a text is looked for that does not stand where it should.</summary>
    private const int Window = 20_000;

    /// <summary>How much of it is looked for.</summary>
    private const int Looked = 8;

    private int at;

    /// <summary>The place of each character of the next text.</summary>
    internal int[] Place(string text)
    {
        Find(text);
        int[] places = new int[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            places[i] = Math.Min(at, Math.Max(0, markup.Length - 1));
            Step(text[i], i > 0 && char.IsLowSurrogate(text[i]));
        }

        return places;
    }

    /// <summary>Goes to where a text begins: behind tags, and behind blanks that the parser dropped.</summary>
    private void Find(string text)
    {
        SkipTags();
        while (at < markup.Length && char.IsWhiteSpace(markup[at]) && text.Length > 0 && !char.IsWhiteSpace(text[0]))
        {
            at++;
            SkipTags();
        }

        if (at < markup.Length && text.Length > 0 && markup[at] != text[0] && markup[at] is not ('&' or '\r' or '\0') && !char.IsWhiteSpace(text[0]))
        {
            int found = markup.AsSpan(at, Math.Min(Window, markup.Length - at)).IndexOf(text.AsSpan(0, Math.Min(Looked, text.Length)), StringComparison.Ordinal);
            at += Math.Max(0, found);
        }
    }

    private void Step(char character, bool isSecondHalf)
    {
        if (at >= markup.Length)
        {
            return;
        }

        if (markup[at] == '&' && character != '&' && EntityLength() is int length and > 0)
        {
            at += isSecondHalf || !char.IsHighSurrogate(character) ? length : 0; // both halves of a pair stand for one entity
        }
        else if (markup[at] == '&' && EntityLength() is int ampersand and > 0)
        {
            at += ampersand;
        }
        else if (markup[at] == '\r' && character == '\n')
        {
            at += at + 1 < markup.Length && markup[at + 1] == '\n' ? 2 : 1;
        }
        else if (markup[at] == character || markup[at] == '\0')
        {
            at++;
        }
    }

    /// <summary>The length of the entity at the cursor; 0 where there is none.</summary>
    private int EntityLength()
    {
        ReadOnlySpan<char> rest = markup.AsSpan(at, Math.Min(LongestEntity, markup.Length - at));
        int length = 1;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || (length == 1 && rest[length] == '#')))
        {
            length++;
        }

        return length == 1 ? 0 : length < rest.Length && rest[length] == ';' ? length + 1 : length;
    }

    private void SkipTags()
    {
        while (at + 1 < markup.Length && markup[at] == '<' && (char.IsAsciiLetter(markup[at + 1]) || markup[at + 1] is '/' or '!' or '?'))
        {
            bool isComment = string.CompareOrdinal(markup, at, "<!--", 0, 4) == 0;
            int end = isComment ? markup.IndexOf("-->", at + 4, StringComparison.Ordinal) : EndOfTag();
            at = end < 0 ? markup.Length : end + (isComment ? 3 : 1);
        }
    }

    /// <summary>The &gt; that ends the tag at the cursor; one within quotation marks does not.</summary>
    private int EndOfTag()
    {
        char quote = '\0';
        for (int i = at + 1; i < markup.Length; i++)
        {
            char c = markup[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i;
            }
            else if (c is '"' or '\'' && markup[i - 1] == '=')
            {
                quote = c;
            }
        }

        return markup.IndexOf('>', at);
    }
}
