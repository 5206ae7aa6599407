namespace WorkPlan.Core;

/// <summary>What a piece of <see cref="Chrome"/> is.</summary>
public enum ChromeKind
{
    /// <summary>Menus, breadcrumbs, share bars, prev/next links, site licences, reposting notes.</summary>
    Page,

    /// <summary>The date and source line below a title, and 信息公开 tables.</summary>
    Metadata,

    /// <summary>A contents list.</summary>
    Contents,

    /// <summary>A table flattened to one cell a line.</summary>
    Table,

    /// <summary>A title printed again.</summary>
    Duplicate,

    /// <summary>Lines with nothing in them.</summary>
    Blank,
}
