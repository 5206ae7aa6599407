namespace WorkPlan.Core.Tests.Generation;

/// <summary>A paragraph of a generated plan before it is dirtied.</summary>
internal sealed record GeneratedLine(LineRole Role, string Text);

/// <summary>What a generated paragraph is; noise depends on it.</summary>
internal enum LineRole
{
    /// <summary>The title, the notice around the plan, the signature.</summary>
    Frame,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A task's first paragraph, or a paragraph of prose.</summary>
    Prose,
}
