namespace WorkPlan.Analysis.Phrases;

/// <summary>The columns of a lexicon's table that are read.</summary>
internal enum LexiconColumn
{
    Canonical,
    Aliases,
    Category,
    Subcategory,
    Year,
    Document,
    Number,
    Verified,
    Supersedes,
    Guard,
    Use,
}
