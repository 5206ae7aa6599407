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
            lines.Add(new KwicLine(
                plan,
                plan.CleanText.Map.ToSource(hit.Span),
                KwicContext.Before(text, hit.Span, options.Context),
                text.Substring(hit.Span.Start, hit.Span.Length),
                KwicContext.After(text, hit.Span, options.Context)));
        }

        return lines;
    }

    /// <summary>
    /// The lines of one plan, in the order of its text, cut by words as quanteda's <c>kwic</c> does: <see cref="KwicOptions.ContextWords"/> to either
    /// side, marks of punctuation counted as words, and not stopped by the end of a line, which is shown as a blank. A word that a match begins or
    /// ends within is shown whole and not counted.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public IReadOnlyList<KwicLine> Search(PlanAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        Plan plan = analysis.Plan;
        string text = plan.CleanText.Text;
        KwicWindow window = new(text, analysis.CleanWords, options.ContextWords);
        List<KwicLine> lines = [];
        foreach (PhraseHit hit in matcher.Enumerate(text))
        {
            lines.Add(new KwicLine(
                plan, plan.CleanText.Map.ToSource(hit.Span), window.Before(hit.Span), text.Substring(hit.Span.Start, hit.Span.Length), window.After(hit.Span)));
        }

        return lines;
    }

    private static PolicyPhrase PhraseOf(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new PolicyPhrase(PhrasePattern.Expand(pattern)[0]) { Aliases = [pattern] };
    }
}
