using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Units;

/// <summary>Finds the edges of units' names: 各县（市、区）政府 is one name, 市教育局和市财政局 are two.</summary>
internal static class UnitNameReader
{
    private const int LongestSearch = 120;

    private static readonly SearchValues<char> VerbEndings = SearchValues.Create(
        string.Concat(UnitWords.Verbs.Select(verb => verb.Word[^1]).Distinct()));

    internal static bool IsSeparator(char c) =>
        c is '、' or '，' or ',' or '；' or ';' or '。' or '/' or '／' or '|' or '｜' or '､' || Characters.IsBlank(c);

    /// <summary>The end of the name at <paramref name="start"/>; the start itself where a bracket that closes the list stands there.</summary>
    internal static int FindEnd(string text, int start, int end)
    {
        int depth = 0;
        int firstSeparator = -1;
        end = Math.Min(end, start + LongestSearch);
        for (int at = start; at < end; at++)
        {
            char c = text[at];
            if (Characters.IsClosing(c) && depth-- == 0)
            {
                return at;
            }

            depth += Characters.IsOpening(c) ? 1 : 0;
            if (IsSeparator(c))
            {
                firstSeparator = firstSeparator < 0 ? at : firstSeparator;
                if (c == '。' || (depth == 0 && !CountsLevels(text, start, at, end)))
                {
                    return depth == 0 ? at : firstSeparator;
                }
            }
        }

        return depth == 0 || firstSeparator < 0 ? end : firstSeparator;
    }

    /// <summary>The name without blanks, a leading 由, what closes a list (等部门) and a verb behind it, which is told.</summary>
    internal static TextSpan Tidy(string text, int start, int end, out UnitRole? verb)
    {
        ReadOnlySpan<char> name = text.AsSpan(start, end - start).TrimEnd();
        verb = null;
        if (name.StartsWith("由", StringComparison.Ordinal))
        {
            name = name[1..];
            start++;
        }

        bool mayEndInVerb = name.Length > 0 && VerbEndings.Contains(name[^1]);
        foreach ((string word, UnitRole role) in mayEndInVerb ? UnitWords.Verbs : [])
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
            {
                name = name[..^word.Length];
                verb = role;
                break;
            }
        }

        foreach (string tail in name.Contains('等') ? UnitWords.Tails : [])
        {
            if (name.EndsWith(tail, StringComparison.Ordinal))
            {
                name = name[..^tail.Length];
                break;
            }
        }

        return new TextSpan(start, name.Length);
    }

    /// <summary>The name without a note on its role at its end: 党办（牵头）.</summary>
    internal static TextSpan StripNote(string text, TextSpan name, out UnitRole? role)
    {
        ReadOnlySpan<char> characters = text.AsSpan(name.Start, name.Length);
        role = null;
        int open = characters.LastIndexOfAny('（', '(');
        if (open <= 0 || characters[^1] is not ('）' or ')'))
        {
            return name;
        }

        foreach ((string word, UnitRole said) in UnitWords.Notes)
        {
            if (characters[(open + 1)..^1].SequenceEqual(word))
            {
                role = said;
                return new TextSpan(name.Start, open);
            }
        }

        return name;
    }

    /// <summary>
    /// Takes the first of the names that 和, 及 or 与 joins; all of it where both sides do not look like units (教育和体育局).
    /// </summary>
    internal static bool TryTakeFirst(string text, ref TextSpan rest, out TextSpan name)
    {
        name = rest;
        for (int at = rest.Start + 2; at < rest.End - 2; at++)
        {
            int joint = text[at] is '和' or '及' or '与' ? 1 : text[at] == '以' && text[at + 1] == '及' ? 2 : 0;
            if (joint > 0 && UnitWords.JoinedEndings.Contains(text[at - 1], StringComparison.Ordinal)
                && UnitWords.NameEndings.Contains(text[rest.End - 1], StringComparison.Ordinal))
            {
                name = TextSpan.FromBounds(rest.Start, at);
                rest = TextSpan.FromBounds(at + joint, rest.End);
                return true;
            }
        }

        rest = new TextSpan(rest.End, 0);
        return !name.IsEmpty;
    }

    /// <summary>Whether the 、 at <paramref name="at"/> stands inside a count of levels: 各区、县（市）政府, 各市、区教育局.</summary>
    private static bool CountsLevels(string text, int start, int at, int end)
    {
        if (text[at] != '、' || at - start is < 2 or > 8 || text[start] != '各' || at + 2 >= end)
        {
            return false;
        }

        ReadOnlySpan<char> counted = text.AsSpan(start + 1, at - start - 1);
        bool levels = counted.TrimStart('级').IndexOfAnyExcept(UnitWords.Levels + "、") < 0;
        char next = text[at + 1];
        char behind = text[at + 2];
        return levels && (next is '县' or '区' or '旗' or '镇' or '街'
            || (UnitWords.Levels.Contains(next, StringComparison.Ordinal) && behind is '（' or '(' or '人' or '政' or '、'));
    }
}
