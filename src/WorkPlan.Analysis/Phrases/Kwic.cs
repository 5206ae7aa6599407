using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>Finds a phrase or pattern in many plans and shows each place with the words around it. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Spellings do not matter, as everywhere: quotation marks, width, and how the parts of an enumeration are set apart. All
/// matches are given, overlapping ones too.
/// </remarks>
/// <example>
/// <code>
/// foreach (KwicLine line in new Kwic("{县|区|市}管校聘").Search(plans))
///     Console.WriteLine($"{line.Plan.Title} {line.Place}: {line}");
/// </code>
/// </example>
public sealed class Kwic
{
    private readonly PhraseMatcher matcher;
    private readonly KwicOptions options;

    /// <summary>Looks for a text or pattern: <c>{a|b}</c> is one of several texts, of which one may be empty.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    /// <exception cref="FormatException">The pattern is malformed, or stands for a single character.</exception>
    public Kwic(string pattern)
        : this(pattern, KwicOptions.Default)
    {
    }

    /// <summary>Looks for a text or pattern and cuts the lines as the options say.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The pattern is malformed, or stands for a single character.</exception>
    public Kwic(string pattern, KwicOptions options)
        : this(PhraseOf(pattern), options)
    {
    }

    /// <summary>Looks for every form of a lexicon's entry, whether it is turned on or off.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Kwic(PolicyPhrase phrase, KwicOptions options)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        matcher = new PhraseMatcher(Lexicon.Of([phrase.TurnedOn()]), new PhraseMatcherOptions { Kind = MatchKind.Overlapping, FindsShapes = false });
    }

    /// <summary>The lines of several plans, one plan after the other; found as they are asked for.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plans"/> is null.</exception>
    public IEnumerable<KwicLine> Search(IEnumerable<Plan> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        return plans.SelectMany(Search);
    }

    /// <summary>The lines of one plan, in the order of its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public IReadOnlyList<KwicLine> Search(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string text = plan.CleanText.Text;
        List<KwicLine> lines = [];
        foreach (PhraseHit hit in matcher.Enumerate(text))
        {
            lines.Add(new KwicLine(plan, plan.CleanText.Map.ToSource(hit.Span), Before(text, hit.Span), text.Substring(hit.Span.Start, hit.Span.Length), After(text, hit.Span)));
        }

        return lines;
    }

    private static PolicyPhrase PhraseOf(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new PolicyPhrase(PhrasePattern.Expand(pattern)[0]) { Aliases = [pattern] };
    }

    private string Before(string text, TextSpan span)
    {
        int start = Math.Max(0, span.Start - options.Context);
        int lineBreak = text.AsSpan(start, span.Start - start).LastIndexOf('\n');
        start += lineBreak + 1;
        return text[(SplitsPair(text, start) ? start + 1 : start)..span.Start];
    }

    private string After(string text, TextSpan span)
    {
        int end = (int)Math.Min(text.Length, (long)span.End + options.Context);
        int lineBreak = text.AsSpan(span.End, end - span.End).IndexOf('\n');
        end = lineBreak < 0 ? end : span.End + lineBreak;
        return text[span.End..(SplitsPair(text, end) ? end - 1 : end)];
    }

    /// <summary>Whether a cut would part the two halves of one character.</summary>
    private static bool SplitsPair(string text, int cut) =>
        cut > 0 && cut < text.Length && char.IsHighSurrogate(text[cut - 1]) && char.IsLowSurrogate(text[cut]);
}
