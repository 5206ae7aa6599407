using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Html;

/// <summary>Writes what became of a task, in words: the kind, and under it what else is to be said.</summary>
internal sealed class RowLabels(HtmlWriter html, RelationWords words)
{
    /// <summary>The confidence below which a reader should see for himself.</summary>
    internal const double WorthChecking = 0.75;

    /// <summary>The class of an item's lines.</summary>
    internal static string ClassOf(ComparisonRow row) => row switch
    {
        { Kind: ComparisonRowKind.Added } => "added",
        { Kind: ComparisonRowKind.Removed } => "removed",
        { Kind: ComparisonRowKind.SplitOff } => "split",
        { Match: { IsVerbatim: true, Kind: not TaskMatchKind.Moved } } => "same",
        { Match: { } match } when TargetsOf(match).Length > 0 => "changed targets",
        _ => "changed",
    };

    internal void Write(ComparisonRow row)
    {
        (string sign, string kind) = KindOf(row);
        using (html.Inline("strong", ("class", "kind")))
        {
            html.Inline("span", sign, ("class", "sign"), ("aria-hidden", "true"));
            html.Text(kind);
        }

        if (row is { Kind: ComparisonRowKind.Continued, Match: { } match })
        {
            html.Inline("span", string.Join(" · ", TagsOf(match)), ("class", "tags"));
        }
    }

    /// <summary>Writes how sure a match is, where it is not very.</summary>
    internal void WriteDoubt(TaskMatch match)
    {
        if (match.Confidence < WorthChecking)
        {
            html.Text(" ");
            html.Inline("span", $"待核对，把握{Numbers.Percent(match.Confidence)}", ("class", "doubt"));
        }
    }

    /// <summary>What became of the targets, as in <c>↑2 +1</c>; empty where all are the same.</summary>
    internal static string TargetsOf(TaskMatch match)
    {
        (TargetChangeKind Kind, string Sign)[] signs =
            // the signs are those that no line is broken behind: U+2212 is the minus sign
            [(TargetChangeKind.Raised, "↑"), (TargetChangeKind.Lowered, "↓"), (TargetChangeKind.Added, "+"), (TargetChangeKind.Dropped, "\u2212")];
        return string.Concat(signs
            .Select(sign => (sign.Sign, Count: match.Targets.Count(target => target.Kind == sign.Kind)))
            .Where(sign => sign.Count > 0)
            .Select(sign => $" {sign.Sign}{Numbers.Of(sign.Count)}"));
    }

    private (string Sign, string Kind) KindOf(ComparisonRow row) => row.Kind switch
    {
        ComparisonRowKind.Added => (words.AddedSign, words.Added),
        ComparisonRowKind.Removed => (words.RemovedSign, words.Removed),
        ComparisonRowKind.SplitOff => ("◇", words.SplitOff),
        _ => row.Match!.IsVerbatim ? ("＝", words.ContinuedVerbatim) : ("≈", words.Continued),
    };

    private IEnumerable<string> TagsOf(TaskMatch match)
    {
        if (match.Kind == TaskMatchKind.Moved)
        {
            yield return words.Moved;
        }

        yield return match.IsVerbatim ? words.Verbatim : words.Reworded;
    }
}
