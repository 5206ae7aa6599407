using System.Buffers;
using WorkPlan.Core.Text;

namespace WorkPlan.Core.Parsing.Lines;

/// <summary>Finds tables that were flattened to one cell a line: long runs of short lines, many of them mere numbers.</summary>
internal static class FlattenedTable
{
    private const int LongestCell = 26;
    private const int FewestCells = 8;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,%％-—/ ");

    internal static void Mark(string text, List<Line> lines)
    {
        for (int start = 0; start < lines.Count;)
        {
            int end = start;
            int cells = 0;
            int numbers = 0;
            for (; end < lines.Count && (lines[end].Length == 0 || IsCell(text, lines[end])); end++)
            {
                cells += lines[end].Length > 0 ? 1 : 0;
                numbers += IsNumber(lines[end].In(text)) ? 1 : 0;
            }

            if (cells >= FewestCells && numbers * 4 >= cells)
            {
                MarkTable(lines, start, end);
            }

            start = end + 1;
        }
    }

    private static bool IsCell(string text, Line line) =>
        line.Kind == LineKind.Body && line.Length <= LongestCell && !line.In(text).ContainsAny("。；，") && text[line.Start] != '附'
        && !TitleWords.IsTitle(line.In(text));

    private static bool IsNumber(ReadOnlySpan<char> cell) =>
        !cell.IsEmpty && Characters.IsDigit(cell[0]) && cell.IndexOfAnyExcept(NumberCharacters) < 0;

    private static void MarkTable(List<Line> lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Line line = lines[i];
            if (line.Length > 0)
            {
                line.Become(ChromeKind.Table);
                lines[i] = line;
            }
        }
    }
}
