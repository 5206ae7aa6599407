using System.Collections.Immutable;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Metadata;

/// <summary>Reads the regions that a text itself supports: the places in the issuer's or the title's name, and the province around them.</summary>
/// <remarks>
/// A division printed right in front of the first (某市某区 elsewhere in the text) is added, and the province where the text names one unmistakably (<see cref="ProvinceTally.TryGetSurrounding"/>); a text whose
/// issuer and title name no place has a region only where one province dominates it
/// (<see cref="ProvinceTally.TryGetDominating"/>). That a city lies in a province is never looked up.
/// </remarks>
internal static class RegionReader
{
    private const int MostPlaces = 4;
    private const int MostMentions = 20;
    private const int LongestOuter = 4;

    /// <summary>Characters that stand in front of a place and are not part of it: 在某市某区.</summary>
    private const string Prepositions = "在对由为以向与和及到从将把是按全我本各创建推打争于";

    /// <summary>The regions, outermost first, provinces in full; spans in the clean text.</summary>
    internal static ImmutableArray<(string Name, TextSpan Span)> Read(string text, string? issuer, TextSpan? issuerSpan, TextSpan? titleSpan)
    {
        List<(string Name, TextSpan Span)> places = ReadPlaces(text, FindIssuer(text, issuer, issuerSpan));
        List<(string Name, TextSpan Span)> titled = ReadPlaces(text, titleSpan);
        if (places.Count == 0 || (titled.Count > places.Count && titled.Exists(place => place.Name == places[0].Name)))
        {
            places = titled;
        }

        if (places.Count > 0 && TryFindOuter(text, places[0].Name, out (string Name, TextSpan Span) outer))
        {
            places.Insert(0, outer);
        }

        if (places.Count > 0 && IsProvince(places[0].Name))
        {
            return [.. places];
        }

        ProvinceTally tally = ProvinceTally.Of(text);
        bool found = places.Count > 0
            ? tally.TryGetSurrounding(out int province, out TextSpan evidence)
            : tally.TryGetDominating(out province, out evidence);
        return found ? [(ProvinceTable.All[province].Name, evidence), .. places] : [.. places];
    }

    private static TextSpan? FindIssuer(string text, string? issuer, TextSpan? issuerSpan)
    {
        if (issuerSpan is not null || string.IsNullOrEmpty(issuer))
        {
            return issuerSpan;
        }

        int found = text.IndexOf(issuer, StringComparison.Ordinal);
        return found < 0 ? null : new TextSpan(found, issuer.Length);
    }

    /// <summary>The places that a name or title starts with, behind 关于印发, a year or 中共.</summary>
    private static List<(string Name, TextSpan Span)> ReadPlaces(string text, TextSpan? span)
    {
        List<(string Name, TextSpan Span)> places = [];
        if (span is not { } within)
        {
            return places;
        }

        ReadOnlySpan<char> rest = text.AsSpan(within.Start, within.Length);
        int at = IssuerReader.SkipOpening(rest);
        at += rest[at..].StartsWith("中共", StringComparison.Ordinal) ? 2 : 0;
        while (places.Count < MostPlaces && PlaceNames.LengthAtStart(rest[at..]) is int length and > 0)
        {
            int province = ProvinceTable.IndexAtStart(rest[at..], out int whole);
            string name = province >= 0 && whole == length ? ProvinceTable.All[province].Name : rest.Slice(at, length).ToString();
            places.Add((name, new TextSpan(within.Start + at, length)));
            at += length;
        }

        return places;
    }

    /// <summary>Finds the place that the text prints right in front of another once: 某市 of 某市某区, where a name starts with neither.</summary>
    private static bool TryFindOuter(string text, string inner, out (string Name, TextSpan Span) outer)
    {
        int at = text.IndexOf(inner, StringComparison.Ordinal);
        for (int i = 0; i < MostMentions && at >= 0; i++)
        {
            int start = at;
            while (start > 0 && at - start < LongestOuter && Characters.IsHan(text[start - 1]))
            {
                start--;
            }

            bool whole = (start == 0 || !Characters.IsHan(text[start - 1])) && !Prepositions.Contains(text[start], StringComparison.Ordinal);
            if (whole && start < at && PlaceNames.LengthAtStart(text.AsSpan(start)) == at - start)
            {
                outer = (text[start..at], TextSpan.FromBounds(start, at));
                return true;
            }

            at = text.IndexOf(inner, at + inner.Length, StringComparison.Ordinal);
        }

        outer = default;
        return false;
    }

    private static bool IsProvince(string name) => ProvinceTable.IndexAtStart(name, out int length) >= 0 && length == name.Length;
}
