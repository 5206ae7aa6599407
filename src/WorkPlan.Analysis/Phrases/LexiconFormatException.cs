namespace WorkPlan.Analysis.Phrases;

/// <summary>A lexicon file cannot be read; the message names the line and what is wrong there.</summary>
public sealed class LexiconFormatException : FormatException
{
    /// <summary>For a fault in one line of a lexicon.</summary>
    public LexiconFormatException(string lexicon, int line, string fault)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{lexicon}, line {line}: {fault}"))
    {
        Line = line;
    }

    /// <summary>The line, counted from 1; the header is line 1.</summary>
    public int Line { get; }
}
