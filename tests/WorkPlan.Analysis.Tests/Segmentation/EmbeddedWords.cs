using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>The embedded trie spelled out again as plain words, in ordinal order, each with its score.</summary>
internal static class EmbeddedWords
{
    internal static readonly IReadOnlyList<(string Word, double Score)> All = Read();

    private static List<(string Word, double Score)> Read()
    {
        WordTable table = WordTable.Embedded;
        char[] characters = new char[WordCell.ScoreCount * 2];
        for (int character = 0; character <= char.MaxValue; character++)
        {
            characters[table.Codes[character]] = (char)character;
        }

        // a node's base is its own, so the base that a cell was reached from tells its parent
        Dictionary<int, int> parents = [];
        for (int cell = 0; cell < table.Cells.Length; cell++)
        {
            if (WordCell.HasChildren(table.Cells[cell]))
            {
                parents.Add(WordCell.Base(table.Cells[cell]), cell);
            }
        }

        List<(string Word, double Score)> words = [];
        for (int cell = 0; cell < table.Cells.Length; cell++)
        {
            int score = WordCell.Score(table.Cells[cell]);
            if (score != 0)
            {
                words.Add((Spell(table, parents, characters, cell), table.Scores[score]));
            }
        }

        words.Sort((a, b) => string.CompareOrdinal(a.Word, b.Word));
        return words;
    }

    private static string Spell(WordTable table, Dictionary<int, int> parents, char[] characters, int cell)
    {
        string word = "";
        for (int at = cell; ;)
        {
            int code = WordCell.Code(table.Cells[at]);
            word = characters[code] + word;
            if (at == code)
            {
                return word;
            }

            at = parents[at - code];
        }
    }
}
