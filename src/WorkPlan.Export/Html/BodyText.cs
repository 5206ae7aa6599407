using System.Text;

namespace WorkPlan.Export.Html;

/// <summary>The text of tasks as it stands in cells.</summary>
internal static class BodyText
{
    /// <summary>The text with one line end where several follow each other: blank lines would tear a cell apart.</summary>
    internal static string Squeeze(string text)
    {
        if (!text.Contains("\n\n", StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder squeezed = new(text.Length);
        foreach (char c in text)
        {
            if (c != '\n' || squeezed.Length == 0 || squeezed[^1] != '\n')
            {
                squeezed.Append(c);
            }
        }

        return squeezed.ToString();
    }
}
