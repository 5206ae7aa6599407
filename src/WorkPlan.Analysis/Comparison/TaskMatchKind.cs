namespace WorkPlan.Analysis.Comparison;

/// <summary>How a task was continued. Where several hold, the last one in this list counts.</summary>
public enum TaskMatchKind
{
    /// <summary>Word for word, apart from its number; in a split or merge, the smaller task stands word for word in the larger.</summary>
    Same,

    /// <summary>With other words.</summary>
    Reworded,

    /// <summary>With other targets: raised, lowered, dropped or added.</summary>
    Retargeted,

    /// <summary>Under a section that is not the counterpart of the old one.</summary>
    Moved,
}
