namespace WorkPlan.Core.Cleaning;

/// <summary>A stretch of the text that was kept in place or replaced as a whole.</summary>
/// <param name="SourceLength">Its length in the source.</param>
/// <param name="CleanLength">Its length in the clean text; the same where it was kept.</param>
/// <param name="IsReplaced">False where it was kept, apart from the script of its characters.</param>
/// <param name="Kind">Why it was replaced.</param>
/// <param name="IsCertain">Whether that is beyond doubt.</param>
internal readonly record struct Segment(int SourceLength, int CleanLength, bool IsReplaced, RepairKind Kind, bool IsCertain)
{
    internal static Segment Kept(int length) => new(length, length, false, default, true);
}
