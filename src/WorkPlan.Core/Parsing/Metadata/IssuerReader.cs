using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>Reads the issuing body that a title, a letterhead or a signature starts with: 某市某区教育局.</summary>
/// <remarks>
/// A name is a place, at most a few characters and a word for a body; 市教育局 without its place names nobody. A school
/// counts without a place where it stands alone or before a year.
/// </remarks>
internal static class IssuerReader
{
    private const int LongestMiddle = 10;
    private const int MostPlaces = 4;

    private static readonly SearchValues<char> YearDigits = SearchValues.Create("0123456789二〇○零一三四五六七八九");

    /// <summary>
    /// Finds the body in <paramref name="line"/>: at its start, behind a year (2021年某市教育局工作要点) or behind words such as 关于印发 and 来源：.
    /// </summary>
    internal static bool TryRead(ReadOnlySpan<char> line, out int start, out int length)
    {
        start = SkipOpening(line);
        ReadOnlySpan<char> rest = line[start..];
        length = NationalLength(rest);
        if (length == 0)
        {
            int party = rest.StartsWith("中共", StringComparison.Ordinal) ? 2 : 0;
            int places = PlacesLength(rest[party..]);
            length = places > 0 ? BodyLength(rest, party + places) : SchoolAloneLength(rest);
        }

        return length > 0 && HeadLength(rest[length..].TrimStart(), IssuerWords.Offices) == 0;
    }

    /// <summary>The length of the divisions' names at the start of <paramref name="text"/>.</summary>
    private static int PlacesLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        for (int i = 0; i < MostPlaces && PlaceNames.LengthAtStart(text[length..]) is int place and > 0; i++)
        {
            length += place;
        }

        return length;
    }

    private static int NationalLength(ReadOnlySpan<char> text)
    {
        foreach (string body in IssuerWords.NationalBodies)
        {
            if (text.StartsWith(body, StringComparison.Ordinal))
            {
                bool several = text[body.Length..].StartsWith("等", StringComparison.Ordinal);
                int end = several ? text.IndexOf("部门", StringComparison.Ordinal) + 2 : body.Length;
                return end > body.Length + 6 || end < body.Length ? body.Length : end;
            }
        }

        return 0;
    }

    /// <summary>The length of the whole name whose places end at <paramref name="places"/>; 0 where no body follows.</summary>
    private static int BodyLength(ReadOnlySpan<char> text, int places)
    {
        int from = ExtendOverParty(text, places);
        for (int at = from; at < Math.Min(text.Length, places + LongestMiddle) && Characters.IsHan(text[at]); at++)
        {
            int head = HeadLength(text[at..], IssuerWords.Heads);
            if (head > 0 && IsName(text[places..at]) && !text[at..].StartsWith("政府工作报告", StringComparison.Ordinal))
            {
                return ExtendOverOffices(text, at + head);
            }

            int school = HeadLength(text[at..], IssuerWords.SchoolHeads);
            if (school > 0 && at > places && IsName(text[places..at]))
            {
                return at + school;
            }
        }

        return from > places ? from : 0;
    }

    /// <summary>Behind 委 where the place's own 市 or 县 belongs to it: 中共某市委, where 某市 was taken as the place.</summary>
    private static int ExtendOverParty(ReadOnlySpan<char> text, int places) =>
        places < text.Length && text[places] == '委' && !text[places..].StartsWith("委员", StringComparison.Ordinal) ? places + 1 : places;

    /// <summary>Behind what a body's name goes on with: 人民政府办公厅, 行署教育局, 市委教育工作委员会.</summary>
    private static int ExtendOverOffices(ReadOnlySpan<char> text, int end)
    {
        for (int head = HeadLength(text[end..], IssuerWords.Heads); head > 0; head = HeadLength(text[end..], IssuerWords.Heads))
        {
            end += head;
        }

        return end;
    }

    /// <summary>The length of a school's name without a place: on a line of its own or before a year.</summary>
    private static int SchoolAloneLength(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < Math.Min(text.Length, LongestMiddle) && Characters.IsHan(text[at]); at++)
        {
            int head = HeadLength(text[at..], IssuerWords.SchoolHeads);
            ReadOnlySpan<char> rest = head == 0 ? default : text[(at + head)..].TrimStart();
            if (head > 0 && at > 1 && IsName(text[..at]) && (rest.IsEmpty || Characters.IsDigit(rest[0]) || rest[0] is '二' or '关'))
            {
                return at + head;
            }
        }

        return 0;
    }

    private static int HeadLength(ReadOnlySpan<char> text, string[] heads)
    {
        int longest = 0;
        foreach (string head in heads)
        {
            longest = head.Length > longest && text.StartsWith(head, StringComparison.Ordinal) ? head.Length : longest;
        }

        return longest;
    }

    private static bool IsName(ReadOnlySpan<char> middle)
    {
        foreach (string word in IssuerWords.Foreign)
        {
            if (middle.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Behind blanks, 《, a year and words such as 关于印发, in any order.</summary>
    internal static int SkipOpening(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length)
        {
            int before = at;
            ReadOnlySpan<char> rest = line[at..];
            at += rest.Length - rest.TrimStart(" \t\u00A0\u3000《〈“\"（(【[——-：:·").Length;
            at += YearLength(line[at..]);
            foreach (string opener in IssuerWords.Openers)
            {
                at += line[at..].StartsWith(opener, StringComparison.Ordinal) ? opener.Length : 0;
            }

            if (at == before)
            {
                break;
            }
        }

        return at;
    }

    private static int YearLength(ReadOnlySpan<char> text)
    {
        int digits = text.IndexOfAnyExcept(YearDigits);
        return digits == 4 && text[4] == '年' ? text.Length > 5 && text[5] == '度' ? 6 : 5 : 0;
    }
}
