using WorkPlan.Analysis.Phrases;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Comparison.Alignment;

/// <summary>Makes the profiles of two plans, whose features are weighted by how few of their tasks have them.</summary>
internal sealed class ProfileBuilder
{
    private readonly FeatureTable table = new();
    private readonly FeatureCounter counter = new();
    private readonly List<Draft> old;
    private readonly List<Draft> current;
    private readonly FeatureWeights weights;

    private ProfileBuilder(PlanAnalysis old, PlanAnalysis current)
    {
        this.old = DraftTasks(old);
        this.current = DraftTasks(current);
        weights = new FeatureWeights(table, [.. this.old.Concat(this.current).Select(draft => draft.Features)]);
    }

    internal static (PlanProfile Old, PlanProfile New) Build(PlanAnalysis old, PlanAnalysis current)
    {
        ProfileBuilder builder = new(old, current);
        int features = builder.table.Count;
        return (new PlanProfile(old, builder.Finish(builder.old), features), new PlanProfile(current, builder.Finish(builder.current), features));
    }

    private List<Draft> DraftTasks(PlanAnalysis analysis)
    {
        TaskTokens cutter = new(analysis, table);
        Dictionary<PlanNode, FeatureBag> headings = [];
        List<Draft> drafts = [];
        foreach (PlanTask task in analysis.Plan.Tasks)
        {
            TextSpan body = TaskTokens.BodyOf(task);
            int bodyFeature = table.NumberOf(FeatureKind.Body, task.Plan.CleanText.Text.AsSpan(body.Start, body.Length));
            Token[] tokens = cutter.Cut(body);
            int titleEnd = body.Start + task.Plan.CleanText.Map.ToClean(task.TitleSpan).Length;
            drafts.Add(new Draft(
                task,
                body,
                bodyFeature,
                tokens,
                cutter.ClausesOf(tokens),
                FeaturesOf(task, bodyFeature, tokens, analysis),
                TitleOf(tokens, titleEnd, task.Plan.CleanText.Text),
                HeadingsAbove(task, cutter, headings)));
        }

        return drafts;
    }

    /// <summary>What a task is recognised by; its whole body where that has no words.</summary>
    private FeatureBag FeaturesOf(PlanTask task, int bodyFeature, Token[] tokens, PlanAnalysis analysis)
    {
        AddWords(tokens, int.MaxValue, task.Plan.CleanText.Text);
        foreach (Reference reference in task.References)
        {
            counter.Add(table.NumberOf(FeatureKind.Reference, reference.Title));
        }

        foreach (ResponsibleUnit unit in task.Units)
        {
            counter.Add(table.NumberOf(FeatureKind.Unit, unit.Name));
        }

        foreach (PhraseMatch match in analysis.PhrasesOf(task))
        {
            counter.Add(table.NumberOf(FeatureKind.Phrase, match.Canonical));
        }

        if (counter.IsEmpty)
        {
            counter.Add(bodyFeature);
        }

        return counter.Take();
    }

    private FeatureBag TitleOf(Token[] tokens, int titleEnd, string text)
    {
        AddWords(tokens, titleEnd, text);
        return counter.Take();
    }

    /// <summary>Counts the words that say what a text is about: figures, which change from year to year, are left out.</summary>
    private void AddWords(Token[] tokens, int end, string text)
    {
        foreach (Token token in tokens)
        {
            if (token.End <= end && token.IsWritten && !Characters.IsDigit(text[token.Start]))
            {
                counter.Add(token.Word);
            }
        }
    }

    private FeatureBag HeadingsAbove(PlanTask task, TaskTokens cutter, Dictionary<PlanNode, FeatureBag> known)
    {
        if (known.TryGetValue(task.Parent!, out FeatureBag words))
        {
            return words;
        }

        for (PlanNode? node = task.Parent; node is Section section; node = node.Parent)
        {
            AddWords(cutter.Cut(section.Plan.CleanText.Map.ToClean(section.HeadingSpan)), int.MaxValue, section.Plan.CleanText.Text);
        }

        words = counter.Take();
        known.Add(task.Parent!, words);
        return words;
    }

    private TaskProfile[] Finish(List<Draft> drafts) => [.. drafts.Select((draft, position) => new TaskProfile
    {
        Task = draft.Task,
        Position = position,
        Body = draft.Body,
        BodyFeature = draft.BodyFeature,
        Tokens = draft.Tokens,
        Clauses = draft.Clauses,
        Text = weights.Weigh(draft.Features),
        Title = weights.Weigh(draft.Title),
        Headings = weights.Weigh(draft.Headings),
    })];

    private sealed record Draft(PlanTask Task, TextSpan Body, int BodyFeature, Token[] Tokens, Clause[] Clauses, FeatureBag Features, FeatureBag Title, FeatureBag Headings);
}
