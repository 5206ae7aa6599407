using System.Text;
using WorkPlan.Core.Cleaning;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Tests.Promises;

/// <summary>P6: the repairs are the whole difference between source and clean text, and a clean text is left alone.</summary>
internal static class CleaningPromise
{
    internal static void Check(CleanText clean)
    {
        CheckRepairs(clean);
        CheckMap(clean);
        CleanText again = TextCleaner.Clean(clean.Text);
        if (!again.Repairs.IsEmpty || !string.Equals(again.Text, clean.Text, StringComparison.Ordinal))
        {
            string repairs = again.Repairs.IsEmpty ? "no repair" : again.Repairs[0].ToString();
            throw new PromiseBrokenException($"P6: cleaning the clean text changes it: {repairs}.");
        }
    }

    private static void CheckRepairs(CleanText clean)
    {
        string source = clean.Source.Text;
        StringBuilder repaired = new(source.Length);
        int end = 0;
        foreach (Repair repair in clean.Repairs)
        {
            Require(repair.Span.Start >= end && repair.Span.End <= source.Length, repair, "overlaps the one before it or the end");
            Require(source.AsSpan(repair.Span.Start, repair.Span.Length).SequenceEqual(repair.Before), repair, "does not say what stood there");
            Require(!string.Equals(repair.Before, repair.After, StringComparison.Ordinal), repair, "changes nothing");
            repaired.Append(source, end, repair.Span.Start - end).Append(repair.After);
            end = repair.Span.End;
        }

        repaired.Append(source, end, source.Length - end);
        if (!repaired.Equals(clean.Text))
        {
            throw new PromiseBrokenException("P6: the repairs, applied to the source, do not give the clean text.");
        }
    }

    /// <summary>The map leads every repair, and every character that was kept, to its counterpart.</summary>
    private static void CheckMap(CleanText clean)
    {
        PositionMap map = clean.Map;
        if (map.CleanLength != clean.Text.Length || map.SourceLength != clean.Source.Length)
        {
            throw new PromiseBrokenException("P6: the position map does not cover both texts.");
        }

        int source = 0;
        int cleaned = 0;
        foreach (Repair repair in clean.Repairs)
        {
            CheckKept(map, source, cleaned, repair.Span.Start - source);
            cleaned += repair.Span.Start - source;
            TextSpan expected = new(cleaned, repair.After.Length);
            Require(map.ToClean(repair.Span) == expected, repair, $"is led to {map.ToClean(repair.Span)}, not {expected}");
            TextSpan back = map.ToSource(expected);
            Require(repair.After.Length == 0 || back == repair.Span, repair, $"is led back to {back}");
            cleaned += repair.After.Length;
            source = repair.Span.End;
        }

        CheckKept(map, source, cleaned, map.SourceLength - source);
    }

    private static void CheckKept(PositionMap map, int source, int cleaned, int length)
    {
        if (length == 0)
        {
            return;
        }

        TextSpan expected = new(cleaned, length);
        TextSpan place = new(source, length);
        TextSpan first = map.ToSource(new TextSpan(cleaned, 1));
        TextSpan last = map.ToSource(new TextSpan(cleaned + length - 1, 1));
        if (map.ToClean(place) != expected || map.ToSource(expected) != place || first.Start != source || last.End != place.End)
        {
            throw new PromiseBrokenException($"P6: kept text {place} is led to {map.ToClean(place)} and back to {map.ToSource(expected)}.");
        }
    }

    private static void Require(bool kept, Repair repair, string fault)
    {
        if (!kept)
        {
            throw new PromiseBrokenException($"P6: repair {repair} {fault}.");
        }
    }
}
