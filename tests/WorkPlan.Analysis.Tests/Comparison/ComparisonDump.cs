using System.Globalization;
using System.Text;
using WorkPlan.Analysis.Comparison;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Tests.Comparison;

/// <summary>A comparison as lines to read and compare.</summary>
internal static class ComparisonDump
{
    internal static string Of(PlanComparison comparison)
    {
        StringBuilder dump = new();
        foreach (TaskMatch match in comparison.Matches)
        {
            Write(dump, match);
        }

        Write(dump, "split", comparison.Splits.Select(split => $"{split.Old} → {split.Match.New} + {string.Join(" + ", split.Parts)}"));
        Write(dump, "merge", comparison.Merges.Select(merge => $"{merge.Match.Old} + {string.Join(" + ", merge.Parts)} → {merge.New}"));
        Write(dump, "removed", comparison.Removed.Select(task => task.ToString()));
        Write(dump, "added", comparison.Added.Select(task => task.ToString()));
        return dump.ToString();
    }

    /// <summary>Everything, similarities to the last digit included, for comparing two runs.</summary>
    internal static string Whole(PlanComparison comparison)
    {
        StringBuilder dump = new(Of(comparison));
        foreach (TaskMatch match in comparison.Matches)
        {
            dump.Append(CultureInfo.InvariantCulture, $"{match.Old.Span} {match.New.Span} {match.Similarity:R} {match.Confidence:R} {match.IsVerbatim}\n");
        }

        Write(dump, "section", comparison.Sections.Select(section => section.ToString()));
        Write(dump, "attention", comparison.Attention.Select(attention => attention.ToString()));
        dump.Append(comparison.Figures);
        return dump.ToString();
    }

    private static void Write(StringBuilder dump, TaskMatch match)
    {
        dump.Append(CultureInfo.InvariantCulture, $"{Name(match.Kind)} {match.Old} → {match.New}\n");
        Write(dump, "  target", match.Targets.Where(target => target.Kind != TargetChangeKind.Same || target.Deadline != DeadlineChangeKind.Same)
            .Select(target => target.Deadline == DeadlineChangeKind.Same ? target.ToString() : $"{target}, deadline {target.Deadline}"));
        Write(dump, "  commitment", match.Commitments.Select(commitment => commitment.ToString()));
        Write(dump, "  phrases", Signed(match.RemovedPhrases, match.AddedPhrases));
        Write(dump, "  units", Signed(match.RemovedUnits.Select(unit => unit.Name), match.AddedUnits.Select(unit => unit.Name)));
        Write(dump, "  references", Signed(match.RemovedReferences.Select(reference => reference.Title), match.AddedReferences.Select(reference => reference.Title)));
        Write(dump, "  text", match.Changes.Select(edit => edit.ToString().ReplaceLineEndings("⏎")));
    }

    private static string Name(TaskMatchKind kind) => kind.ToString().ToLowerInvariant();

    private static IEnumerable<string> Signed(IEnumerable<string> removed, IEnumerable<string> added)
    {
        string all = string.Join(' ', removed.Select(name => "-" + name).Concat(added.Select(name => "+" + name)));
        return all.Length > 0 ? [all] : [];
    }

    private static void Write(StringBuilder dump, string label, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            dump.Append(CultureInfo.InvariantCulture, $"{label} {line}\n");
        }
    }
}
