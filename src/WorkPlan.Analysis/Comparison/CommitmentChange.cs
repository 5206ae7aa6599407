using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Comparison;

/// <summary>A statement that commits more or less than it did, told by its modal word (确保 &gt; 力争 &gt; 探索).</summary>
/// <param name="Kind">Whether it commits more or less.</param>
/// <param name="OldWord">The word of the old task, clean; empty where the statement had none.</param>
/// <param name="NewWord">The word of the new task, clean; empty where the statement has none.</param>
/// <param name="OldSpan">The old word's place in the old source as given.</param>
/// <param name="NewSpan">The new word's place in the new source as given.</param>
public readonly record struct CommitmentChange(CommitmentChangeKind Kind, string OldWord, string NewWord, TextSpan OldSpan, TextSpan NewSpan)
{
    /// <summary>The kind and both words.</summary>
    public override string ToString() => $"{Kind}: {OldWord} → {NewWord}";
}
