using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Units;

/// <summary>Reads the label of a list of units: 责任单位：, 牵头（责任）处室：, 责任科室和配合科室为.</summary>
internal static class UnitLabelReader
{
    private const int MostStems = 4;
    private const int LongestNote = 8;

    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create(
        string.Concat(UnitWords.Stems.Select(stem => stem.Word[0]).Concat(UnitWords.OtherLabels.Select(label => label[0])).Distinct()));

    /// <summary>The label at the start of <paramref name="text"/>, with its colon; <see cref="UnitLabel.None"/> where there is none.</summary>
    internal static UnitLabel Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !FirstCharacters.Contains(text[0]))
        {
            return UnitLabel.None;
        }

        foreach (string other in UnitWords.OtherLabels)
        {
            if (StartsWith(text, other) && ReadColon(text, other.Length, bare: true) is int end and > 0)
            {
                return new UnitLabel(null, end);
            }
        }

        int length = ReadWords(text, out UnitRole? role, out bool bare);
        if (role is null)
        {
            return UnitLabel.None;
        }

        length = SkipNote(text, length);
        length = SkipSecondLabel(text, length);
        int colon = ReadColon(text, length, bare);
        return colon < 0 ? UnitLabel.None : new UnitLabel(role, colon);
    }

    /// <summary>Reads stems and a noun; <paramref name="bare"/> where the stem needs no noun and has none.</summary>
    private static int ReadWords(ReadOnlySpan<char> text, out UnitRole? role, out bool bare)
    {
        role = null;
        bare = false;
        int length = 0;
        for (int i = 0; i < MostStems && TryReadStem(text, length, out int stem, out UnitRole? said, out bool stands); i++)
        {
            length += stem;
            role ??= said;
            bare |= stands;
        }

        int noun = length == 0 ? 0 : NounLength(text[length..]);
        if (noun == 0 && !bare)
        {
            role = null;
        }

        bare &= noun == 0;
        return length + noun;
    }

    private static bool TryReadStem(ReadOnlySpan<char> text, int at, out int length, out UnitRole? role, out bool bare)
    {
        int bracket = at > 0 && at < text.Length && text[at] is '（' or '(' ? 1 : 0;
        ReadOnlySpan<char> rest = text[Math.Min(at + bracket, text.Length)..];
        foreach ((string word, UnitRole? said, bool stands) in UnitWords.Stems)
        {
            bool closes = bracket == 0 || (rest.Length > word.Length && rest[word.Length] is '）' or ')');
            if (closes && StartsWith(rest, word))
            {
                (length, role, bare) = (word.Length + (2 * bracket), said, stands);
                return true;
            }
        }

        (length, role, bare) = (0, null, false);
        return false;
    }

    private static int NounLength(ReadOnlySpan<char> text)
    {
        foreach (string noun in UnitWords.Nouns)
        {
            if (StartsWith(text, noun))
            {
                return noun.Length;
            }
        }

        return 0;
    }

    /// <summary>Behind a note in brackets: 责任单位（部门）：.</summary>
    private static int SkipNote(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('（' or '('))
        {
            return at;
        }

        int close = text.Slice(at, Math.Min(text.Length - at, LongestNote)).IndexOfAny('）', ')');
        return close > 0 && at + close + 1 < text.Length && text[at + close + 1] is '：' or ':' ? at + close + 1 : at;
    }

    /// <summary>Behind a second label that shares the colon: 责任单位和责任人：.</summary>
    private static int SkipSecondLabel(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('和' or '及' or '、' or '/' or '与'))
        {
            return at;
        }

        ReadOnlySpan<char> rest = text[(at + 1)..];
        foreach (string other in UnitWords.OtherLabels)
        {
            if (StartsWith(rest, other))
            {
                return at + 1 + other.Length;
            }
        }

        int second = ReadWords(rest, out UnitRole? role, out _);
        return role is null ? at : at + 1 + second;
    }

    /// <summary>The place behind a colon, 为, or a blank where a noun stands before it; -1 where none is.</summary>
    private static int ReadColon(ReadOnlySpan<char> text, int at, bool bare)
    {
        int end = SkipBlanks(text, at);
        if (end < text.Length && text[end] is '：' or ':' or '∶' or '︰')
        {
            return SkipBlanks(text, end + 1);
        }

        bool separated = !bare && end < text.Length && (end > at || text[end] is '为');
        return separated ? end + (text[end] == '为' ? 1 : 0) : -1;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word) =>
        text.Length >= word.Length && text[0] == word[0] && text.StartsWith(word, StringComparison.Ordinal);

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
