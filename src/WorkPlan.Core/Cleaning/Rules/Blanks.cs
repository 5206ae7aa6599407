using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning.Rules;

/// <summary>The blanks that the rules about spaces share.</summary>
internal static class Blanks
{
    // space, tab, no-break space, the typographic spaces, narrow no-break, medium mathematical, ideographic space
    internal const string All =
        " \t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

    internal static int EndOfRun(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Characters.IsBlank(text[index]))
        {
            index++;
        }

        return index;
    }
}
