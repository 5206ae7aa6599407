using System.Diagnostics;
using WorkPlan.Core.Cleaning.ByteSlips;
using WorkPlan.Tools.ByteSlipTable;

namespace WorkPlan.Tools.ByteSlipEvaluation;

/// <summary>
/// Damages texts and sees what comes back. The texts are dealt into five parts, and each is read with a table counted over
/// the others, so that no solver has seen its text.
/// </summary>
internal sealed class Evaluation
{
    private const int Parts = 5;
    private const int SlipsPerText = 30;
    private const int ShownMisses = 20;

    private readonly string[] _texts;
    private readonly TraditionalText? _traditional;
    private readonly int _seed;
    private readonly SlipMaker _maker = new();
    private readonly ByteSlipSolver[] _solvers;
    private readonly Stopwatch _watch = new();
    private int _missesLeft = ShownMisses;

    internal Evaluation(string[] files, TraditionalText? traditional, int seed)
    {
        _texts = [.. files.Select(file => File.ReadAllText(file).ReplaceLineEndings("\n"))];
        _traditional = traditional;
        _seed = seed;
        _solvers = [.. Enumerable.Range(0, Parts).Select(part => new ByteSlipSolver(TableWithout(part), SlipThresholds.Default))];
    }

    internal void MeasureSlips()
    {
        if (_traditional is not null)
        {
            Measure("traditional, any next character", _traditional.Convert, isAnyNext: true);
            Measure("traditional, next shown as mark", _traditional.Convert, isAnyNext: false);
        }

        Measure("simplified, any next character ", text => text, isAnyNext: true);
    }

    /// <summary>Tries every question mark of undamaged texts, the real ones and one in place of each stop.</summary>
    internal void MeasureRealQuestionMarks(string[] files)
    {
        foreach (string file in files)
        {
            Report(Path.GetFileName(file), File.ReadAllText(file));
        }

        int hits = 0;
        int tried = 0;
        foreach (string text in _texts)
        {
            foreach (string script in Scripts(text))
            {
                foreach (char stop in "\u3002\uFF0C\uFF1B")
                {
                    hits += Hits(script.Replace(stop, '?'), out int marks) + Hits(script.Replace(stop, '\uFF1F'), out _);
                    tried += marks * 2;
                }
            }
        }

        Console.WriteLine($"question marks put in place of stops: {hits} false hits of {tried}");
    }

    private IEnumerable<string> Scripts(string text) => _traditional is null ? [text] : [text, _traditional.Convert(text)];

    private byte[] TableWithout(int part)
    {
        NgramTableBuilder builder = new();
        foreach (string text in _texts.Where((_, index) => index % Parts != part))
        {
            builder.Add(text);
        }

        return builder.Build();
    }

    private void Measure(string name, Func<string, string> convert, bool isAnyNext)
    {
        Tally tally = new();
        Random random = new(_seed);
        _missesLeft = ShownMisses;
        for (int i = 0; i < _texts.Length; i++)
        {
            string text = convert(_texts[i]);
            int[] places = [.. Enumerable.Range(0, text.Length - 1).Where(place => IsPlace(text, place, isAnyNext))];
            random.Shuffle(places);
            foreach (int place in places.Take(SlipsPerText))
            {
                PageStyle style = new(random.Next(2) == 0, random.Next(2) == 0);
                Try(_solvers[i % Parts], text, place, style, tally);
            }
        }

        Console.WriteLine($"{name}: {tally}");
    }

    private bool IsPlace(string text, int place, bool isAnyNext)
    {
        if (!_maker.CanStrike(text[place]) || text[place + 1] == '\n')
        {
            return false;
        }

        string shown = _maker.Strike(text.Substring(place, 2), 0, default);
        return isAnyNext ? text[place + 1] > '\u007F' : shown.Length > 1 && shown[1] is '\uFF01' or '\uFF1B' or '\uFF1F' or (>= '\uFF21' and <= '\uFF5A');
    }

    private void Try(ByteSlipSolver solver, string text, int place, PageStyle style, Tally tally)
    {
        string damaged = _maker.Strike(text, place, style);
        tally.Made++;
        long start = Stopwatch.GetTimestamp();
        bool isOffered = solver.TrySolve(damaged, place, 0, out ByteSlipSolution solution);
        tally.Seconds += Stopwatch.GetElapsedTime(start).TotalSeconds;
        string repaired = isOffered
            ? string.Concat(damaged.AsSpan(0, solution.Start), solution.Replacement, damaged.AsSpan(solution.Start + solution.Length))
            : damaged;
        bool isExact = repaired == text;
        tally.Offered += isOffered ? 1 : 0;
        tally.Exact += isExact ? 1 : 0;
        tally.Certain += solution.Certain ? 1 : 0;
        tally.CertainAndExact += solution.Certain && isExact ? 1 : 0;
        tally.Partial += solution.Partial ? 1 : 0;
        if (!isExact && solution.Certain && _missesLeft-- > 0)
        {
            Console.WriteLine(
                $"  {Around(text, place)} | {Around(damaged, place)} | {(isOffered ? solution.Replacement : "-")}{(solution.Certain ? " certain" : "")}");
        }
    }

    private static string Around(string text, int place) =>
        text[Math.Max(0, place - 6)..Math.Min(text.Length, place + 14)].Replace('\n', '/');

    private static void Report(string name, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '?' or '\uFF1F' && ByteSlipSolver.Shared.TrySolve(text, i, 0, out ByteSlipSolution solution))
            {
                Console.WriteLine($"  {name} {i}: {Around(text, i)} | {solution}");
            }
        }
    }

    private static int Hits(string text, out int marks)
    {
        int hits = 0;
        marks = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('?' or '\uFF1F'))
            {
                continue;
            }

            marks++;
            if (ByteSlipSolver.Shared.TrySolve(text, i, 0, out ByteSlipSolution solution))
            {
                hits++;
                Console.WriteLine($"  false hit: {Around(text, i)} | {solution}");
            }
        }

        return hits;
    }
}
