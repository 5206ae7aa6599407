using System.Globalization;
using System.Text;

namespace WorkPlan.Export.Views;

/// <summary>Texts of documents as they may go to a screen: what cannot be seen, or would steer a terminal, as \uXXXX.</summary>
internal static class VisibleText
{
    // A text is not cut for the sake of a few characters.
    private const int Slack = 12;

    /// <summary>The text for reading: blanks of every width stay.</summary>
    internal static string Of(string text) => Escape(text, IsVisible);

    /// <summary>The text for comparing with a source: only the plain blank stays, every other is shown as \uXXXX.</summary>
    internal static string Exactly(string text) => Escape(text, IsVisibleOrPlainBlank);

    /// <summary>The text in full where it is short, else its beginning, an ellipsis and its length.</summary>
    internal static string Beginning(string text, int longest)
    {
        if (text.Length <= longest + Slack)
        {
            return Of(text);
        }

        int cut = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return string.Create(CultureInfo.InvariantCulture, $"{Of(text[..cut])}… ({text.Length} characters)");
    }

    private static string Escape(string text, Func<string, int, bool> stays)
    {
        int first = 0;
        while (first < text.Length && stays(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        StringBuilder shown = new(text, 0, first, text.Length + 32);
        for (int i = first; i < text.Length; i++)
        {
            if (stays(text, i))
            {
                shown.Append(text[i]);
            }
            else
            {
                shown.Append(text[i] switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => FormatCode(text[i]) });
            }
        }

        return shown.ToString();
    }

    private static string FormatCode(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

    private static bool IsVisible(string text, int i)
    {
        char c = text[i];
        if (c is ' ' || (c > ' ' && c < '\u007F'))
        {
            return true;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            UnicodeCategory.Surrogate => IsHalfOfPair(text, i),
            _ => true,
        };
    }

    private static bool IsVisibleOrPlainBlank(string text, int i) =>
        IsVisible(text, i) && (text[i] == ' ' || char.GetUnicodeCategory(text[i]) != UnicodeCategory.SpaceSeparator);

    private static bool IsHalfOfPair(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
