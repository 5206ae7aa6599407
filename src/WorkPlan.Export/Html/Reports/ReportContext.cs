using System.Collections.Immutable;
using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;

namespace WorkPlan.Export.Html.Reports;

/// <summary>What the sections of a report are written from.</summary>
internal sealed class ReportContext
{
    internal ReportContext(PlanCorpus corpus, Lexicon lexicon, ImmutableArray<string> phrases, ReportTexts texts, CorpusReportOptions options)
    {
        Corpus = corpus;
        Texts = texts;
        Options = options;
        Links = new PlanLinks(texts);
        ImmutableArray<string> telling = TellingPhrases.Of(corpus, Math.Max(options.MostPhrases, options.MostDetailed));
        IsChosenByUser = !phrases.IsEmpty;
        Detailed = IsChosenByUser ? [.. phrases.Distinct(StringComparer.Ordinal)] : [.. telling.Take(options.MostDetailed)];
        Listed = [.. Detailed.Concat(telling).Distinct(StringComparer.Ordinal).Take(Math.Max(options.MostPhrases, Detailed.Length))];
        Timelines = [.. Detailed.Select(name => lexicon.TryGetPhrase(name, out PolicyPhrase? phrase) ? corpus.TimelineOf(phrase) : corpus.TimelineOf(name))];
    }

    internal PlanCorpus Corpus { get; }

    internal ReportTexts Texts { get; }

    internal CorpusReportOptions Options { get; }

    internal PlanLinks Links { get; }

    /// <summary>Whether the phrases to show in detail were asked for.</summary>
    internal bool IsChosenByUser { get; }

    /// <summary>The phrases with curves and maps.</summary>
    internal ImmutableArray<string> Detailed { get; }

    /// <summary>The phrases of the table of phrases by year; those in detail are among them.</summary>
    internal ImmutableArray<string> Listed { get; }

    /// <summary>The timelines of <see cref="Detailed"/>.</summary>
    internal ImmutableArray<PhraseTimeline> Timelines { get; }

    /// <summary>Whether there are regions to tell apart.</summary>
    internal bool HasRegions => Corpus.Regions.Length > 1;

    /// <summary>The id of the part of the page that shows a phrase in detail.</summary>
    internal static string IdOf(int detailed) => $"phrase-{Numbers.Of(detailed + 1)}";
}
