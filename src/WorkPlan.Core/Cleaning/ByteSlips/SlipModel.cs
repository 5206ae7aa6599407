namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>How likely a character is after three others, in plans; the measure by which readings are ranked. Immutable.</summary>
/// <remarks>
/// Interpolated Kneser-Ney smoothing (Chen and Goodman, "An Empirical Study of Smoothing Techniques for Language Modeling",
/// 1999), worked out by tools/ByteSlipTable, so that here only the longest n-gram that is in the table has to be found.
/// </remarks>
internal sealed class SlipModel
{
    /// <summary>The number of a character that was never seen, and of one that is not known.</summary>
    internal const ushort Unknown = 0;

    private const float UnknownLog = -14f;
    private const ulong SymbolMask = (1UL << NgramTable.SymbolBits) - 1;
    private const ulong PairMask = (1UL << (2 * NgramTable.SymbolBits)) - 1;
    private const ulong HistoryMask = (1UL << (3 * NgramTable.SymbolBits)) - 1;
    private const ulong FirstOfThree = SymbolMask << (2 * NgramTable.SymbolBits);

    private readonly NgramTable _table;
    private readonly ushort[] _numbers = new ushort[char.MaxValue + 1];
    private readonly float[] _logs;
    private readonly float[] _backOffs;

    internal SlipModel(NgramTable table)
    {
        _table = table;
        _logs = [UnknownLog, .. table.SymbolLogs];
        _backOffs = [0f, .. table.SymbolBackOffs];
        FillNumbers(table);
    }

    /// <summary>The number of a character's symbol, or <see cref="Unknown"/>.</summary>
    internal ushort NumberOf(char character) => _numbers[character];

    /// <summary>The numbers of the symbols that were seen right after the last one of the history.</summary>
    internal ReadOnlySpan<ushort> FollowersOf(ulong history) => _table.FollowersOf((int)(history & SymbolMask));

    /// <summary>Whether two characters stand side by side more often than by chance.</summary>
    internal bool BelongTogether(char left, char right) =>
        _numbers[left] != Unknown && _numbers[right] != Unknown
        && _table.TryFindPair(_numbers[left], _numbers[right], out _);

    /// <summary>The history with a symbol more: the numbers of the last three symbols, 12 bits each, the latest lowest.</summary>
    internal static ulong Extend(ulong history, ushort number) => ((history << NgramTable.SymbolBits) | number) & HistoryMask;

    /// <summary>Looks up once what is the same for every symbol after the history.</summary>
    internal SlipModelContext Prepare(ulong history)
    {
        ulong pair = history & PairMask;
        float backOffOfPair = 0f;
        float backOffOfThree = 0f;
        bool hasThree = pair > SymbolMask && (pair & SymbolMask) != Unknown
            && _table.TryFind(NgramTable.BackOffKind | pair, out backOffOfPair);
        bool hasFour = hasThree && (history & FirstOfThree) != 0
            && _table.TryFind(NgramTable.BackOffKind | history, out backOffOfThree);
        return new SlipModelContext(
            history, hasThree, hasFour, backOffOfPair, backOffOfThree, _backOffs[history & SymbolMask] + backOffOfPair + backOffOfThree);
    }

    /// <summary>The natural logarithm of the probability of the symbol after the history.</summary>
    internal float LogProbability(ulong history, ushort number) => LogProbability(Prepare(history), number);

    /// <summary>The natural logarithm of the probability of the symbol after the history.</summary>
    /// <remarks>
    /// An n-gram is in the table only if its shorter end is, so nothing is looked up behind one that is not: that saves time
    /// and keeps chance hits of fingerprints away.
    /// </remarks>
    internal float LogProbability(in SlipModelContext context, ushort number)
    {
        ulong last = context.History & SymbolMask;
        if (!_table.TryFindPair((int)last, number, out float logarithm))
        {
            return context.BackOff + _logs[number];
        }

        ulong pair = context.History & PairMask;
        if (!context.HasThree)
        {
            return logarithm;
        }

        if (!_table.TryFind((pair << NgramTable.SymbolBits) | number, out float ofThree))
        {
            return logarithm + context.BackOffOfPair + context.BackOffOfThree;
        }

        if (!context.HasFour)
        {
            return ofThree;
        }

        return _table.TryFind((context.History << NgramTable.SymbolBits) | number, out float ofFour)
            ? ofFour
            : ofThree + context.BackOffOfThree;
    }

    private void FillNumbers(NgramTable table)
    {
        for (int i = 0; i < table.Symbols.Length; i++)
        {
            _numbers[table.Symbols[i]] = (ushort)(i + 1);
        }

        ushort[] ofSymbols = (ushort[])_numbers.Clone();
        for (int character = 0; character <= char.MaxValue; character++)
        {
            _numbers[character] = ofSymbols[SlipSymbols.Fold((char)character)];
        }
    }
}

/// <summary>A history, whether the table has n-grams of three and four that begin with it, and what their absence costs.</summary>
internal readonly record struct SlipModelContext(
    ulong History, bool HasThree, bool HasFour, float BackOffOfPair, float BackOffOfThree, float BackOff);
