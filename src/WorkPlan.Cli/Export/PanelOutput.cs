using WorkPlan.Analysis.Corpora;
using WorkPlan.Analysis.Phrases;
using WorkPlan.Cli.Output;
using WorkPlan.Export;

namespace WorkPlan.Cli.Export;

/// <summary>Writes the panel of some phrases when all plans are counted; of each plan it keeps the counts, not the text.</summary>
internal sealed class PanelOutput(string path, string[] phrases, Lexicon lexicon, CsvOptions options, CommandConsole console) : IExportOutput
{
    private readonly List<CorpusPlan> plans = [];

    public void Prepare(ExportedPlan plan) => _ = plan.Counted;

    public void Write(ExportedPlan plan) => plans.Add(plan.Counted);

    public void Keep()
    {
        PlanCorpus corpus = PlanCorpus.Of(plans);
        foreach (string phrase in phrases.Where(phrase => !corpus.Phrases.Any(known => known.Phrase == phrase)))
        {
            console.Complain($"no plan mentions {phrase} under that name");
        }

        using DraftFile draft = DraftFile.Open(path);
        ResultFile.Attempt(path, () => PlanPanel.Write(corpus, phrases.Select(phrase => TimelineOf(corpus, phrase)), draft.Content, options));
        draft.Keep();
    }

    public void Dispose()
    {
    }

    private PhraseTimeline TimelineOf(PlanCorpus corpus, string phrase) =>
        lexicon.TryGetPhrase(phrase, out PolicyPhrase? entry) ? corpus.TimelineOf(entry) : corpus.TimelineOf(phrase);
}
