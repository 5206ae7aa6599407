namespace WorkPlan.Core;

/// <summary>The part that a <see cref="Paragraph"/> plays.</summary>
public enum ParagraphKind
{
    /// <summary>Text of a section, a task or the plan itself.</summary>
    Body,

    /// <summary>The plan's title, or a line of it.</summary>
    Title,

    /// <summary>The line that opens a section, or the part of a line that does.</summary>
    Heading,

    /// <summary>What a notice says around the plan that it carries: 文号, addressee, 现印发给你们.</summary>
    Wrapper,

    /// <summary>落款: the issuing body and the date below a text.</summary>
    Signature,
}
