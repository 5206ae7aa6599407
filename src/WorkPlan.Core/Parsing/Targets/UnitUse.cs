namespace WorkPlan.Core.Parsing.Targets;

/// <summary>What it takes for a number with a unit to be a figure.</summary>
internal enum UnitUse
{
    /// <summary>Never: the word only begins like a unit (周年, 年级, 位数).</summary>
    Never,

    /// <summary>A bound, a frequency or a word of attainment beside it: 不少于5天, 每周2天.</summary>
    WithCue,

    /// <summary>Any number of more than one place; a small Chinese numeral needs a cue.</summary>
    Plain,

    /// <summary>Also a small Chinese numeral behind a verb of doing: 举办一期, 组织两次.</summary>
    Countable,
}
