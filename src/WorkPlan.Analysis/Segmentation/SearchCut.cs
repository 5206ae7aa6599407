using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Segmentation;

/// <summary>Search mode: puts the dictionary's short words inside a longer one before it.</summary>
internal static class SearchCut
{
    private const int ShortLength = 2;
    private const int LongerLength = 3;

    /// <summary>Adds each word and, before it, its parts.</summary>
    /// <param name="table">The dictionary.</param>
    /// <param name="text">The text that the words' spans refer to.</param>
    /// <param name="whole">The words in accurate mode.</param>
    /// <param name="words">Takes all of them.</param>
    internal static void Expand(WordTable table, ReadOnlySpan<char> text, ReadOnlySpan<Word> whole, WordBuffer words)
    {
        foreach (Word word in whole)
        {
            AddParts(table, text, word.Span, ShortLength, words);
            AddParts(table, text, word.Span, LongerLength, words);
            words.Add(word);
        }
    }

    private static void AddParts(WordTable table, ReadOnlySpan<char> text, TextSpan word, int length, WordBuffer words)
    {
        for (int start = word.Start; word.Length > length && start + length <= word.End; start++)
        {
            ulong cell = table.Find(text.Slice(start, length));
            if (WordCell.Score(cell) != 0)
            {
                words.Add(new Word(new TextSpan(start, length), new PartOfSpeech(WordCell.Speech(cell))));
            }
        }
    }
}
