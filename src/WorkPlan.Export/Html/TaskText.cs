using WorkPlan.Core;

namespace WorkPlan.Export.Html;

/// <summary>A task's clean text in three: the number as printed, what stands as its heading, and the rest.</summary>
/// <param name="Marker">The number with its punctuation; empty where there is none.</param>
/// <param name="Head">The title with the punctuation behind it.</param>
/// <param name="Body">The rest; empty where the task is its title.</param>
internal readonly record struct TaskText(string Marker, string Head, string Body)
{
    /// <summary>The characters that may stand around a number: brackets, blanks, a dot.</summary>
    private const int LongestMarkerPunctuation = 6;

    /// <summary>Cuts the text of a task behind its number and behind its title.</summary>
    internal static TaskText Of(PlanTask task)
    {
        string text = task.Text;
        int title = task.Title.Length == 0 ? -1 : text.IndexOf(task.Title, StringComparison.Ordinal);
        return title < 0 || title > (task.Number?.Length ?? 0) + LongestMarkerPunctuation ? new TaskText("", task.Title, text) : Cut(text, title, title + task.Title.Length);
    }

    /// <summary>The same, where it is known how much of the text stands behind the number.</summary>
    internal static TaskText Of(PlanTask task, int lengthWithoutNumber)
    {
        string text = task.Text;
        int start = text.Length - lengthWithoutNumber;
        int title = task.Title.Length == 0 ? -1 : text.IndexOf(task.Title, StringComparison.Ordinal);
        return title < 0 || title > start + LongestMarkerPunctuation ? new TaskText(text[..start], "", text[start..]) : Cut(text, start, title + task.Title.Length);
    }

    private static TaskText Cut(string text, int start, int end)
    {
        while (end < text.Length && (char.IsPunctuation(text[end]) || char.IsWhiteSpace(text[end])) && !IsOpening(text[end]))
        {
            end++;
        }

        return new TaskText(text[..start], text[start..end], text[end..]);
    }

    private static bool IsOpening(char c) => c is '（' or '(' or '《' or '〈' or '“' or '‘' or '「' or '『' or '【' or '〔' or '[' or '"';
}
