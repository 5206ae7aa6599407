using WorkPlan.Analysis.Comparison;

namespace WorkPlan.Export.Views.Comparisons;

/// <summary>The words for what became of tasks, by how the second plan stands to the first.</summary>
internal sealed record RelationWords
{
    /// <summary>Behind the number of matches that are the same word for word.</summary>
    internal required string Unchanged { get; init; }

    /// <summary>Above the tasks of the first plan that the second does not have.</summary>
    internal required string Removed { get; init; }

    /// <summary>Above the tasks that only the second plan has.</summary>
    internal required string Added { get; init; }

    /// <summary>Above the tasks that are several in the second plan.</summary>
    internal required string Split { get; init; }

    /// <summary>Above the tasks that are several in the first plan.</summary>
    internal required string Merged { get; init; }

    /// <summary>Between a task and the section of the first plan that it stood under.</summary>
    internal required string Moved { get; init; }

    internal static RelationWords Of(PlanRelation relation, string old, string current) => relation switch
    {
        PlanRelation.Regions => new RelationWords
        {
            Unchanged = "word for word in both",
            Removed = $"only {old}",
            Added = $"only {current}",
            Split = $"one task in {old}, several in {current}",
            Merged = $"several tasks in {old}, one in {current}",
            Moved = $"in {old} under",
        },
        PlanRelation.Levels => new RelationWords
        {
            Unchanged = "taken up word for word",
            Removed = $"left out by {current}",
            Added = $"{current}'s own",
            Split = $"one task of {old}, several of {current}",
            Merged = $"several tasks of {old}, one of {current}",
            Moved = $"in {old} under",
        },
        _ => new RelationWords
        {
            Unchanged = "word for word as before",
            Removed = "dropped",
            Added = "new",
            Split = "split",
            Merged = "merged",
            Moved = "moved from",
        },
    };
}
