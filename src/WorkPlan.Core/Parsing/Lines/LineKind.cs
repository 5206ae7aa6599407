namespace WorkPlan.Core.Parsing.Lines;

/// <summary>What a line of the clean text is, before anything is known of the outline.</summary>
internal enum LineKind
{
    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>Not the document's own text.</summary>
    Chrome,

    /// <summary>The plan's title or a line of it.</summary>
    Title,

    /// <summary>A line of the notice that carries the plan, or the addressees.</summary>
    Wrapper,

    /// <summary>The issuing body or the date below a text.</summary>
    Signature,

    /// <summary>Starts with a number.</summary>
    Numbered,

    /// <summary>A heading without a number.</summary>
    Heading,

    /// <summary>附件: what follows is annexed.</summary>
    Annex,

    /// <summary>The title of what is annexed, on the line below 附件.</summary>
    AnnexTitle,

    /// <summary>Prose that belongs to no task, such as 本意见自印发之日起施行.</summary>
    Closing,

    /// <summary>Prose.</summary>
    Body,
}
