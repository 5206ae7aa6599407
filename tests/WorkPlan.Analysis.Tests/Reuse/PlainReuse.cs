using WorkPlan.Analysis.Corpora;
using WorkPlan.Core.Tests.Generation;

namespace WorkPlan.Analysis.Tests.Reuse;

/// <summary>
/// The slow and obvious twin for passages that are the same word for word: every clause is compared with every clause, as text, and each taker's
/// clauses are given away run by run, the longest first.
/// </summary>
/// <remarks>It knows plans of one line whose clauses end in ， or 。 and have eight ideographs or more, of different years, in a state and its provinces.</remarks>
internal static class PlainReuse
{
    private const int MinimumCharacters = 16;
    private const int LongestStep = 3;

    /// <summary>For each plan the sources of its clauses, in their order; empty where a clause is its own.</summary>
    internal static string[] SourcesOf(int taker, (CorpusSource Source, string Text)[] plans)
    {
        string[] mine = ClausesOf(plans[taker].Text);
        string[] sources = [.. mine.Select(_ => "")];
        List<(int Source, List<(int Mine, int Theirs)> Run)> runs = [];
        for (int source = 0; source < plans.Length; source++)
        {
            if (plans[source].Source.Year < plans[taker].Source.Year)
            {
                runs.AddRange(RunsOf(mine, ClausesOf(plans[source].Text)).Select(run => (source, run)));
            }
        }

        while (runs.Count > 0)
        {
            (int source, List<(int Mine, int Theirs)> run) = runs
                .OrderByDescending(item => item.Run.Sum(pair => mine[pair.Mine].Length) * Closeness(plans[item.Source].Source, plans[taker].Source))
                .ThenBy(item => plans[item.Source].Source.Region == plans[taker].Source.Region ? -plans[item.Source].Source.Year : plans[item.Source].Source.Year)
                .ThenBy(item => item.Run[0].Mine)
                .ThenBy(item => item.Run[0].Theirs)
                .First();
            run.ForEach(pair => sources[pair.Mine] = plans[source].Source.Id);
            runs = [.. runs.SelectMany(item => Parts(item.Run.Where(pair => sources[pair.Mine].Length == 0)).Select(part => (item.Source, part)))
                .Where(item => item.part.Sum(pair => mine[pair.Mine].Length) >= MinimumCharacters)];
        }

        return sources;
    }

    internal static string[] ClausesOf(string text) => text.Split(['，', '。'], StringSplitOptions.RemoveEmptyEntries);

    private static int Closeness(CorpusSource source, CorpusSource taker) => source.Region == taker.Region ? 112 : source.Region.Length == 0 ? 107 : taker.Region.Length == 0 ? 100 : 102;

    /// <summary>The longest chain of equal clauses with small gaps, then the longest of what is left, and so on.</summary>
    private static IEnumerable<List<(int Mine, int Theirs)>> RunsOf(string[] mine, string[] theirs)
    {
        List<(int Mine, int Theirs)> pairs = [.. from i in Enumerable.Range(0, mine.Length) from j in Enumerable.Range(0, theirs.Length) where mine[i] == theirs[j] select (i, j)];
        while (pairs.Count > 0)
        {
            List<(int Mine, int Theirs)> best = pairs.Select(pair => LongestTo(pair, pairs, mine)).MaxBy(run => Weight(run, mine))!;
            pairs.RemoveAll(best.Contains);
            if (best.Sum(pair => mine[pair.Mine].Length) >= MinimumCharacters)
            {
                yield return best;
            }
        }
    }

    private static List<(int Mine, int Theirs)> LongestTo((int Mine, int Theirs) end, List<(int Mine, int Theirs)> pairs, string[] mine)
    {
        List<(int Mine, int Theirs)> before = [];
        foreach ((int Mine, int Theirs) pair in pairs.AsEnumerable().Reverse().Where(pair =>
            pair.Mine < end.Mine && pair.Theirs < end.Theirs && end.Mine - pair.Mine <= LongestStep && end.Theirs - pair.Theirs <= LongestStep))
        {
            List<(int Mine, int Theirs)> run = LongestTo(pair, pairs, mine);
            before = Weight([.. run, end], mine) > Weight([.. before, end], mine) ? run : before;
        }

        return [.. before, end];
    }

    private static double Weight(List<(int Mine, int Theirs)> run, string[] mine) =>
        run.Sum(pair => mine[pair.Mine].Length)
        - (0.5 * run.Zip(run.Skip(1), (one, next) => next.Mine - one.Mine + next.Theirs - one.Theirs - 2).Sum());

    private static IEnumerable<List<(int Mine, int Theirs)>> Parts(IEnumerable<(int Mine, int Theirs)> run)
    {
        List<(int Mine, int Theirs)> part = [];
        foreach ((int Mine, int Theirs) pair in run)
        {
            if (part.Count > 0 && (pair.Mine - part[^1].Mine > LongestStep || pair.Theirs - part[^1].Theirs > LongestStep))
            {
                yield return part;
                part = [];
            }

            part.Add(pair);
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    /// <summary>Small plans made of few clauses, each clause at most once in a plan, one plan a year.</summary>
    internal static (CorpusSource Source, string Text)[] Random(int seed)
    {
        Dice dice = new(seed);
        string[] clauses = [.. Enumerable.Range(0, 24).Select(i => string.Concat(
            dice.Pick(Vocabulary.Verbs), dice.Pick(Vocabulary.Objects), (char)('丁' + (61 * i)), (char)('甘' + (83 * i)), (char)('铁' + (29 * i)), (char)('河' + (17 * i)), (char)('桥' + (13 * i))))];
        return [.. Enumerable.Range(0, 9).Select(year => ReuseCheck.Plan(
            dice.Pick(["", "甲省", "乙省"]), 2001 + year, TextOf(dice, clauses)))];
    }

    private static string TextOf(Dice dice, string[] clauses)
    {
        List<string> text = [];
        int next = dice.Below(clauses.Length);
        while (text.Count < 12)
        {
            if (!text.Contains(clauses[next]))
            {
                text.Add(clauses[next]);
            }

            next = dice.OnceIn(4) ? dice.Below(clauses.Length) : (next + 1) % clauses.Length;
        }

        return string.Join('，', text) + "。";
    }
}
