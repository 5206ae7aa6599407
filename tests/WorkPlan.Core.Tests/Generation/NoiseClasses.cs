namespace WorkPlan.Core.Tests.Generation;

/// <summary>The ways in which a generated text is dirtied; each is undone exactly by cleaning or lies outside the outline.</summary>
[Flags]
public enum NoiseClasses
{
    /// <summary>A clean text.</summary>
    None = 0,

    /// <summary>Readings in brackets behind their characters.</summary>
    Pinyin = 1,

    /// <summary>Traditional characters.</summary>
    TraditionalScript = 1 << 1,

    /// <summary>Entities and what remains of them.</summary>
    Entities = 1 << 2,

    /// <summary>Zero-width characters.</summary>
    InvisibleCharacters = 1 << 3,

    /// <summary>Full-width digits.</summary>
    FullWidthDigits = 1 << 4,

    /// <summary>Ideographic and no-break spaces in front of lines, blanks behind them.</summary>
    Indents = 1 << 5,

    /// <summary>Blanks behind commas.</summary>
    InnerSpaces = 1 << 6,

    /// <summary>Doubled quotation marks.</summary>
    QuotationMarks = 1 << 7,

    /// <summary>★ in front of headings.</summary>
    Ornaments = 1 << 8,

    /// <summary>A private-use character in place of the dot behind a number.</summary>
    PrivateUseDots = 1 << 9,

    /// <summary>Empty lines between paragraphs.</summary>
    BlankLines = 1 << 10,

    /// <summary>Line ends of another system.</summary>
    LineEnds = 1 << 11,

    /// <summary>Breadcrumbs above and prev/next links below.</summary>
    PageFurniture = 1 << 12,

    /// <summary>Lines broken at a fixed width.</summary>
    HardWraps = 1 << 13,

    /// <summary>Everything that leaves the lines whole.</summary>
    WithinLines = Pinyin | TraditionalScript | Entities | InvisibleCharacters | FullWidthDigits | Indents | InnerSpaces
        | QuotationMarks | Ornaments | PrivateUseDots | BlankLines | LineEnds | PageFurniture,

    /// <summary>Everything.</summary>
    All = WithinLines | HardWraps,
}
