namespace WorkPlan.Analysis.Statistics;

/// <summary>Two to four words by their numbers; <see cref="None"/> stands where there is none, or where any will do.</summary>
internal readonly record struct WordGram(int First, int Second, int Third, int Fourth)
{
    internal const int None = -1;

    internal const int MostWords = 4;

    /// <summary>The gram of some words.</summary>
    internal static WordGram Of(ReadOnlySpan<int> words) =>
        new(words[0], words[1], words.Length > 2 ? words[2] : None, words.Length > 3 ? words[3] : None);

    /// <summary>The word at a place.</summary>
    internal int this[int place] => place switch
    {
        0 => First,
        1 => Second,
        2 => Third,
        _ => Fourth,
    };

    /// <summary>The gram with the words at the places of a bit mask only.</summary>
    internal WordGram Masked(int mask) => new(
        (mask & 1) != 0 ? First : None,
        (mask & 2) != 0 ? Second : None,
        (mask & 4) != 0 ? Third : None,
        (mask & 8) != 0 ? Fourth : None);
}
