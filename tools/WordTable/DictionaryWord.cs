namespace WorkPlan.Tools.WordTable;

/// <summary>What the dictionary says of a word.</summary>
internal readonly record struct DictionaryWord(int Frequency, string Tag);
