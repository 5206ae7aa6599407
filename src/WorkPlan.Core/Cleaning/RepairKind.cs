namespace WorkPlan.Core.Cleaning;

/// <summary>What was wrong where a <see cref="Repair"/> was made; one value a cleaning rule.</summary>
public enum RepairKind
{
    /// <summary>A reading in brackets behind its character, 區(qū).</summary>
    Pinyin,

    /// <summary>A run of characters garbled by one lost GBK lead byte, 學?！翱h for 學校“縣.</summary>
    GbkByteSlip,

    /// <summary>Traditional characters, replaced one for one by simplified ones.</summary>
    TraditionalScript,

    /// <summary>An HTML entity or what remains of one: &amp;nbsp; rdquo; #12288;.</summary>
    Entity,

    /// <summary>A zero-width, control or other invisible character.</summary>
    InvisibleCharacter,

    /// <summary>A private-use character, such as U+E010 in place of the dot behind a number.</summary>
    PrivateUseCharacter,

    /// <summary>A full-width digit or Latin letter.</summary>
    FullWidthCharacter,

    /// <summary>Blanks at the start or the end of a line.</summary>
    Indent,

    /// <summary>A blank inside a line that separates nothing.</summary>
    InnerSpace,

    /// <summary>A doubled or mirrored quotation mark.</summary>
    QuotationMark,

    /// <summary>A line break inside a sentence.</summary>
    HardWrap,

    /// <summary>An ornament that carries no meaning, such as ★ or ▲ in front of a heading.</summary>
    Ornament,
}
