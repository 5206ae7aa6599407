using System.Net;

namespace WorkPlan.Export.Html;

/// <summary>Writes elements and text; every text that is not a name of this program's own is encoded, by the class library's encoder.</summary>
/// <remarks>
/// Elements of structure stand on lines of their own; the content of a line is running text, in which no white space is
/// added. Tag and attribute names are the program's and are written as they are.
/// </remarks>
internal sealed class HtmlWriter(TextWriter output)
{
    private readonly Stack<(string Name, bool IsBlock)> open = new();
    private bool isAtLineStart = true;

    /// <summary>Opens an element that holds elements.</summary>
    internal HtmlElement Block(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BreakLine();
        Start(name, attributes);
        open.Push((name, true));
        BreakLine();
        return new HtmlElement(this);
    }

    /// <summary>Opens an element that holds running text, on a line of its own.</summary>
    internal HtmlElement Line(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BreakLine();
        return Inline(name, attributes);
    }

    /// <summary>Opens an element within running text.</summary>
    internal HtmlElement Inline(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        open.Push((name, false));
        return new HtmlElement(this);
    }

    /// <summary>Writes an element that holds one text, on a line of its own.</summary>
    internal void Line(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using HtmlElement element = Line(name, attributes);
        Text(text);
    }

    /// <summary>Writes an element that holds one text, within running text.</summary>
    internal void Inline(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using HtmlElement element = Inline(name, attributes);
        Text(text);
    }

    /// <summary>Writes an element that holds nothing and has no end tag, on a line of its own.</summary>
    internal void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        BreakLine();
        Start(name, attributes);
    }

    /// <summary>Writes an element that holds nothing and has no end tag, within running text.</summary>
    internal void InlineVoid(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Start(name, attributes);

    /// <summary>Writes text; a character that cannot be seen, or would turn the text around, as its code in a frame.</summary>
    internal void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int shown = HiddenCharacters.IndexIn(text);
            Encode(shown < 0 ? text : text[..shown]);
            if (shown < 0)
            {
                return;
            }

            int length = HiddenCharacters.LengthAt(text[shown..]);
            using (Inline("span", ("class", "code")))
            {
                Encode(HiddenCharacters.CodeOf(text.Slice(shown, length)));
            }

            text = text[(shown + length)..];
        }
    }

    /// <summary>Writes a text of this program's own that is no text of a page: the style sheet, the document type.</summary>
    internal void Raw(string text)
    {
        output.Write(text);
        isAtLineStart = text.EndsWith('\n');
    }

    /// <summary>Puts in what another writer of elements wrote, as it is.</summary>
    internal void Copy(Action<TextWriter> write)
    {
        BreakLine();
        write(output);
        isAtLineStart = false;
    }

    /// <summary>Closes the element that was opened last.</summary>
    internal void Close()
    {
        (string name, bool isBlock) = open.Pop();
        if (isBlock)
        {
            BreakLine();
        }

        Raw($"</{name}>");
        if (isBlock)
        {
            BreakLine();
        }
    }

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Raw($"<{name}");
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            Raw($" {attribute}");
            if (value.Length > 0)
            {
                Raw("=\"");
                Encode(HiddenCharacters.Reveal(value));
                Raw("\"");
            }
        }

        Raw(">");
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            WebUtility.HtmlEncode(text.ToString(), output);
            isAtLineStart = false;
        }
    }

    private void BreakLine()
    {
        if (!isAtLineStart)
        {
            Raw("\n");
        }
    }
}
