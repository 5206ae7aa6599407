using WorkPlan.Core.Cleaning.Data;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>
/// Reads characters whose bytes were paired one off behind a lost lead byte: 學?！翱h is 學校“縣. Immutable.
/// </summary>
/// <remarks>
/// Three steps. The neighbours of a question mark refuse nearly all of them (<see cref="SlipScreen"/>). A search makes the
/// readings that the fault could have damaged so, and measures them by what plans usually say (<see cref="SlipSearch"/>).
/// The best one stands if the fault, applied to it, gives the damaged text, and if it is far more likely than the text as it
/// stands; it is certain if it is also far more likely than the second.
/// </remarks>
internal sealed class ByteSlipSolver
{
    /// <summary>Stands for a swallowed character that left no trace: U+25A1, the usual mark for a missing character.</summary>
    internal const char Hole = '\u25A1';

    private readonly Lazy<SlipKnowledge> _knowledge;
    private readonly SlipThresholds _thresholds;

    /// <summary>A solver that ranks by the given table, see <see cref="NgramTable"/>.</summary>
    internal ByteSlipSolver(byte[] ngramTable, SlipThresholds thresholds)
        : this(new Lazy<SlipKnowledge>(() => new SlipKnowledge(ngramTable)), thresholds)
    {
    }

    private ByteSlipSolver(Lazy<SlipKnowledge> knowledge, SlipThresholds thresholds)
    {
        _knowledge = knowledge;
        _thresholds = thresholds;
    }

    /// <summary>The solver with the embedded table, which is read when the first suspicious question mark is met.</summary>
    public static ByteSlipSolver Shared { get; } = new(new Lazy<SlipKnowledge>(SlipKnowledge.Load), SlipThresholds.Default);

    /// <summary>
    /// Reads the slip whose question mark, half- or full-width, stands at <paramref name="index"/>. Nothing before
    /// <paramref name="floor"/> becomes part of it. False where the question mark is a real one, or no reading is plausible.
    /// </summary>
    public bool TrySolve(ReadOnlySpan<char> source, int index, int floor, out ByteSlipSolution solution)
    {
        solution = default;
        if (index < floor || !SlipScreen.IsSuspicious(source, index))
        {
            return false;
        }

        SlipKnowledge knowledge = _knowledge.Value;
        return SlipScreen.IsSuspicious(source, index, knowledge.Model)
            && !SlipScreen.IsCrowded(source, index)
            && TryRead(knowledge, source, index, out solution);
    }

    private bool TryRead(SlipKnowledge knowledge, ReadOnlySpan<char> source, int index, out ByteSlipSolution solution)
    {
        SlipScripts script = SlipContext.ScriptAround(source, index);
        if (script == SlipScripts.Simplified && !SlipScreen.EndsSoon(source, index))
        {
            solution = default;
            return false;
        }

        SlipSearch search = new(knowledge, source, index, script, stackalloc SlipState[2 * SlipBeam.Capacity]);
        try
        {
            solution = default;
            return search.Run() && TryChoose(knowledge, source, index, script, in search, out solution);
        }
        finally
        {
            search.Dispose();
        }
    }

    private bool TryChoose(
        SlipKnowledge knowledge,
        ReadOnlySpan<char> source,
        int index,
        SlipScripts script,
        in SlipSearch search,
        out ByteSlipSolution solution)
    {
        solution = default;
        SlipRanking ranking = SlipRanking.Of(in search, knowledge.Model, source, index);
        float gain = ranking.BestScore - search.PlainScore;
        if (ranking.Best is not { } reading || gain < LeastGain(source[index + 1])
            || !ByteSlipFault.Explains(knowledge.Pairs, reading, source[index..ranking.BestEnd]))
        {
            return false;
        }

        bool isPartial = reading.Contains(SwallowedAscii.Unknown);
        bool isCertain = IsCertain(ranking, gain, ranking.BestEnd - index, script);
        string replacement = ToText(reading, script);
        solution = new ByteSlipSolution(index, ranking.BestEnd - index, replacement, isCertain, isPartial);
        return true;
    }

    private bool IsCertain(in SlipRanking ranking, float gain, int length, SlipScripts script) =>
        !ranking.IsOpenEnded
        && length <= _thresholds.CertainLength
        && gain >= _thresholds.CertainGain
        && ranking.Gap >= (script == SlipScripts.Traditional ? _thresholds.CertainGap : _thresholds.CertainGapInSimplified)
        && ranking.NarrowestLoss >= _thresholds.CertainLoss;

    private float LeastGain(char next) =>
        ShownForms.IsNarrow(next) || ShownForms.IsWide(next) ? _thresholds.Plausible : _thresholds.PlausibleUnseen;

    private static string ToText(string reading, SlipScripts script) =>
        string.Create(reading.Length, (reading, script), static (text, given) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                char character = given.reading[i] == SwallowedAscii.Unknown ? Hole : given.reading[i];
                text[i] = given.script == SlipScripts.Traditional ? character : ScriptTable.ToSimplified(character);
            }
        });
}
