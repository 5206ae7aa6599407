using WorkPlan.Core.Cleaning.Data;

namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>What stands around a suspected slip.</summary>
internal static class SlipContext
{
    private const int ScriptReach = 120;
    private const int OwnLength = 8;
    private const int LongestReading = 8;

    /// <summary>The three characters before <paramref name="index"/>, readings in brackets passed over, as a history.</summary>
    internal static ulong HistoryBefore(ReadOnlySpan<char> source, int index, SlipModel model)
    {
        ushort last = TakeBack(source, ref index, model);
        ushort second = TakeBack(source, ref index, model);
        ushort first = TakeBack(source, ref index, model);
        return SlipModel.Extend(SlipModel.Extend(SlipModel.Extend(0, first), second), last);
    }

    /// <summary>The script of the surroundings; what the slip itself shows may be of any.</summary>
    internal static SlipScripts ScriptAround(ReadOnlySpan<char> source, int index)
    {
        ReadOnlySpan<char> before = source[Math.Max(0, index - ScriptReach)..index];
        int behind = Math.Min(source.Length, index + OwnLength);
        int balance = Balance(before) + Balance(source[behind..Math.Min(source.Length, behind + ScriptReach)]);
        return balance > 0 ? SlipScripts.Traditional : SlipScripts.Simplified;
    }

    /// <summary>How many more characters are traditional than simplified.</summary>
    private static int Balance(ReadOnlySpan<char> text)
    {
        int balance = 0;
        foreach (char character in text)
        {
            balance += ScriptTable.IsTraditionalOnly(character) ? 1 : 0;
            balance -= ScriptTable.IsSimplifiedOnly(character) ? 1 : 0;
        }

        return balance;
    }

    private static ushort TakeBack(ReadOnlySpan<char> source, ref int index, SlipModel model)
    {
        if (index > 0 && source[index - 1] == ')')
        {
            int open = source[Math.Max(0, index - LongestReading - 2)..index].LastIndexOf('(');
            int start = open + Math.Max(0, index - LongestReading - 2);
            index = open > 0 && SwallowedAscii.ReadingLength(source, start) == index - start ? start : index;
        }

        index--;
        return index < 0 ? model.NumberOf('\n') : model.NumberOf(source[index]);
    }
}
