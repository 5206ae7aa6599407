using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Units;

/// <summary>Reads lists of units: labels, names, separators, and the verbs that can stand behind names.</summary>
internal static class UnitListReader
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> VerbMarks = SearchValues.Create(UnitWords.VerbMarks);

    /// <summary>Reads the labelled list at <paramref name="start"/>; it ends with its bracket, its sentence or the line.</summary>
    /// <returns>The place behind the list.</returns>
    internal static int Read(string text, int start, int end, UnitSink sink)
    {
        UnitRole? role = null;
        int waiting = 0;
        int at = start;
        while (at < end)
        {
            at = SkipSeparators(text, at, end, out bool sentenceEnded);
            UnitLabel label = UnitLabelReader.Read(text.AsSpan(at, end - at));
            if (!label.IsNone)
            {
                role = label.Role;
                waiting = sink.Count;
                at += label.Length;
                continue;
            }

            int nameEnd = UnitNameReader.FindEnd(text, at, end);
            if (sentenceEnded || nameEnd == at)
            {
                break;
            }

            role = text.AsSpan(at, nameEnd - at).ContainsAny('：', ':') ? null : role;
            if (role is { } known)
            {
                AddNames(text, at, nameEnd, known, sink, ref waiting);
            }

            at = nameEnd;
        }

        return at;
    }

    /// <summary>Reads （甲牵头，乙、丙配合）: names in front of verbs and nothing else. False, and no unit, where it is no such list.</summary>
    internal static bool ReadUnlabelled(string text, int start, int end, UnitSink sink)
    {
        if (!text.AsSpan(start, end - start).ContainsAny(VerbMarks))
        {
            return false;
        }

        int waiting = 0;
        bool answered = false;
        for (int at = SkipSeparators(text, start, end, out _); at < end; at = SkipSeparators(text, at, end, out _))
        {
            int nameEnd = UnitNameReader.FindEnd(text, at, end);
            TextSpan name = UnitNameReader.Tidy(text, at, nameEnd, out UnitRole? verb);
            answered |= verb is UnitRole.Lead or UnitRole.Responsible;
            bool isName = name.Length is >= 2 and <= LongestName && UnitWords.NameEndings.Contains(LastOf(text, name), StringComparison.Ordinal);
            if (nameEnd == at || !(isName || (name.IsEmpty && verb is not null)))
            {
                sink.Clear();
                return false;
            }

            AddNames(text, at, nameEnd, UnitRole.Support, sink, ref waiting);
            at = nameEnd;
        }

        if (!answered)
        {
            sink.Clear();
        }

        return answered && sink.Count > 0;
    }

    /// <summary>Adds the names of one part of a list; a verb behind the last gives its role to all that wait.</summary>
    private static void AddNames(string text, int start, int end, UnitRole role, UnitSink sink, ref int waiting)
    {
        TextSpan whole = UnitNameReader.Tidy(text, start, end, out UnitRole? verb);
        while (UnitNameReader.TryTakeFirst(text, ref whole, out TextSpan name))
        {
            TextSpan bare = UnitNameReader.StripNote(text, name, out UnitRole? noted);
            if (bare.Length is > 1 and <= LongestName && !Characters.IsDigit(text[bare.Start]))
            {
                sink.Add(bare, noted ?? role);
            }
        }

        if (verb is { } said)
        {
            sink.SetRole(waiting, said);
            waiting = sink.Count;
        }
    }

    private static char LastOf(string text, TextSpan name) => text[name.End - 1] is '）' or ')' ? '局' : text[name.End - 1];

    private static int SkipSeparators(string text, int at, int end, out bool sentenceEnded)
    {
        sentenceEnded = false;
        while (at < end && UnitNameReader.IsSeparator(text[at]))
        {
            sentenceEnded |= text[at] == '。';
            at++;
        }

        return at;
    }
}
