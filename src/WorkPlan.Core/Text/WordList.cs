namespace WorkPlan.Core.Text;

/// <summary>Words looked up at one edge of a text, with one look-up for all of them: the longest one wins. Immutable.</summary>
internal sealed class WordList
{
    private readonly CharacterBuckets<Entry> byEdge;
    private readonly bool atEnd;

    private WordList(IEnumerable<Entry> entries, bool atEnd)
    {
        this.atEnd = atEnd;
        byEdge = new CharacterBuckets<Entry>(entries.OrderByDescending(entry => entry.Word.Length), entry => atEnd ? entry.Word[^1] : entry.Word[0]);
    }

    /// <summary>A list for texts that begin with one of the words, which are given apart by blanks.</summary>
    internal static WordList AtStart(string words) => new(Split(words).Select(word => new Entry(word, 0)), atEnd: false);

    /// <summary>A list for texts that begin with one of the words, which may hold blanks.</summary>
    internal static WordList AtStart(string[] words) => new(words.Select(word => new Entry(word, 0)), atEnd: false);

    /// <summary>A list for texts that end with one of the words, which are given apart by blanks.</summary>
    internal static WordList AtEnd(string words) => AtEnd([words]);

    /// <summary>A list for texts that end with one of the words; a word's group is the place of its table among those given.</summary>
    internal static WordList AtEnd(params string[] groups) =>
        new(groups.SelectMany((words, group) => Split(words).Select(word => new Entry(word, group))), atEnd: true);

    /// <summary>The words of a table, which are given apart by blanks or line ends.</summary>
    internal static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether one of the words stands at the edge of <paramref name="text"/>.</summary>
    internal bool Fits(ReadOnlySpan<char> text) => Match(text, out _) > 0;

    /// <summary>The length of the longest word at the edge of <paramref name="text"/>; 0 where none is.</summary>
    internal int Match(ReadOnlySpan<char> text) => Match(text, out _);

    /// <summary>The length of the longest word at the edge of <paramref name="text"/>, and its group; 0 where none is.</summary>
    internal int Match(ReadOnlySpan<char> text, out int group)
    {
        group = 0;
        if (text.IsEmpty || byEdge[atEnd ? text[^1] : text[0]] is not { } entries)
        {
            return 0;
        }

        foreach (Entry entry in entries)
        {
            if (atEnd ? text.EndsWith(entry.Word, StringComparison.Ordinal) : text.StartsWith(entry.Word, StringComparison.Ordinal))
            {
                group = entry.Group;
                return entry.Word.Length;
            }
        }

        return 0;
    }

    private readonly record struct Entry(string Word, int Group);
}
