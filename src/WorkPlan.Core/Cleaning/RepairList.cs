using System.Collections.Immutable;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Cleaning;

/// <summary>Says what was done to a source, given the clean text and the segments that tile both.</summary>
internal static class RepairList
{
    /// <summary>Changed characters that stand this close in one clause are reported as one conversion.</summary>
    private const int WidestGap = 8;

    internal static ImmutableArray<Repair> Build(string source, string clean, SegmentList list)
    {
        ImmutableArray<Repair>.Builder repairs = ImmutableArray.CreateBuilder<Repair>();
        int sourceStart = 0;
        int cleanStart = 0;
        foreach (Segment segment in list.Segments)
        {
            if (segment.IsReplaced)
            {
                AddReplacement(repairs, source, clean, segment, sourceStart, cleanStart);
            }
            else
            {
                AddConversions(repairs, source, clean, sourceStart, cleanStart, segment.CleanLength);
            }

            sourceStart += segment.SourceLength;
            cleanStart += segment.CleanLength;
        }

        return repairs.DrainToImmutable();
    }

    private static void AddReplacement(
        ImmutableArray<Repair>.Builder repairs, string source, string clean, Segment segment, int sourceStart, int cleanStart)
    {
        string before = source.Substring(sourceStart, segment.SourceLength);
        string after = clean.Substring(cleanStart, segment.CleanLength);
        repairs.Add(new Repair(segment.Kind, new TextSpan(sourceStart, segment.SourceLength), before, after, segment.IsCertain));
    }

    /// <summary>The runs of a kept segment in which the script of characters was changed.</summary>
    private static void AddConversions(
        ImmutableArray<Repair>.Builder repairs, string source, string clean, int sourceStart, int cleanStart, int length)
    {
        ReadOnlySpan<char> before = source.AsSpan(sourceStart, length);
        ReadOnlySpan<char> after = clean.AsSpan(cleanStart, length);
        for (int start = before.CommonPrefixLength(after); start < length;)
        {
            int end = EndOfRun(before, after, start);
            TextSpan span = new(sourceStart + start, end - start);
            repairs.Add(new Repair(RepairKind.TraditionalScript, span, before[start..end].ToString(), after[start..end].ToString(), true));
            start = end + before[end..].CommonPrefixLength(after[end..]);
        }
    }

    private static int EndOfRun(ReadOnlySpan<char> before, ReadOnlySpan<char> after, int start)
    {
        int end = start + 1;
        for (int i = end; i < before.Length && i - end < WidestGap; i++)
        {
            if (before[i] != after[i])
            {
                end = i + 1;
            }
            else if (!Characters.IsHan(before[i]))
            {
                break;
            }
        }

        return end;
    }
}
