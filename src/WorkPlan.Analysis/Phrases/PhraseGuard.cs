using System.Buffers;
using WorkPlan.Analysis.Phrases.Folding;

namespace WorkPlan.Analysis.Phrases;

/// <summary>What must, or must not, stand around a match of an ambiguous phrase.</summary>
internal sealed class PhraseGuard
{
    /// <summary>How far <see cref="GuardKind.Near"/> looks to either side; sentences are shorter, hostile texts are not.</summary>
    private const int Reach = 200;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；!?;\n");

    private readonly (GuardKind Kind, string[] Texts)[] conditions;

    private PhraseGuard((GuardKind Kind, string[] Texts)[] conditions) => this.conditions = conditions;

    /// <summary>Reads a guard as lexicons write it: <c>near:证书|职业;notafter:%</c>. Null for an empty one.</summary>
    /// <exception cref="FormatException">The guard is malformed.</exception>
    internal static PhraseGuard? Parse(string guard) =>
        guard.Length == 0 ? null : new PhraseGuard([.. guard.Split(';').Select(ParseCondition)]);

    /// <summary>Whether a match in a folded text counts.</summary>
    internal bool Allows(ReadOnlySpan<char> text, int start, int end)
    {
        foreach ((GuardKind kind, string[] texts) in conditions)
        {
            bool found = kind switch
            {
                GuardKind.Before or GuardKind.NotBefore => EndsWithAny(text[..start], texts),
                GuardKind.After or GuardKind.NotAfter => StartsWithAny(text[end..], texts),
                _ => ContainsAny(Sentence(text, start, end), texts),
            };
            if (found == kind is GuardKind.NotBefore or GuardKind.NotAfter)
            {
                return false;
            }
        }

        return true;
    }

    private static (GuardKind Kind, string[] Texts) ParseCondition(string condition)
    {
        int colon = condition.IndexOf(':', StringComparison.Ordinal);
        GuardKind? kind = (colon < 0 ? "" : condition[..colon].Trim()) switch
        {
            "before" => GuardKind.Before,
            "after" => GuardKind.After,
            "notbefore" => GuardKind.NotBefore,
            "notafter" => GuardKind.NotAfter,
            "near" => GuardKind.Near,
            _ => null,
        };
        string[] texts = [.. condition[(colon + 1)..].Split('|').Select(text => FoldedText.Fold(text.Trim()))];
        return kind is { } known && !texts.Contains("")
            ? (known, texts)
            : throw new FormatException($"the guard {condition} is not kind:text|text with the kind before, after, notbefore, notafter or near");
    }

    private static ReadOnlySpan<char> Sentence(ReadOnlySpan<char> text, int start, int end)
    {
        int first = Math.Max(0, start - Reach);
        int last = Math.Min(text.Length, end + Reach);
        int before = text[first..start].LastIndexOfAny(SentenceEnds);
        int behind = text[end..last].IndexOfAny(SentenceEnds);
        return text[(first + before + 1)..(behind < 0 ? last : end + behind)];
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] texts)
    {
        foreach (string candidate in texts)
        {
            if (text.EndsWith(candidate, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] texts)
    {
        foreach (string candidate in texts)
        {
            if (text.StartsWith(candidate, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] texts)
    {
        foreach (string candidate in texts)
        {
            if (text.Contains(candidate, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
