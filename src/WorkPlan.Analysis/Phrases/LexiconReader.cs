using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>Reads a table of phrases, tab-separated values under a line that names the columns.</summary>
internal sealed class LexiconReader(string name)
{
    private const int MostColumns = 64;
    private const char Comment = '#';

    private readonly Range[] cells = new Range[MostColumns];
    private readonly int[] columns = new int[Enum.GetValues<LexiconColumn>().Length];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Fields repeat from row to row; each is kept once.</summary>
    private readonly HashSet<string> fields = new(StringComparer.Ordinal);

    private string text = "";
    private int cellCount;
    private int line;

    /// <exception cref="LexiconFormatException">The table is malformed.</exception>
    internal List<PolicyPhrase> Read(Stream table)
    {
        using StreamReader reader = new(table, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        List<PolicyPhrase> phrases = [];
        bool hasHeader = false;
        while (reader.ReadLine() is { } next)
        {
            line++;
            if (next.Length == 0 || next[0] == Comment)
            {
                continue;
            }

            text = next;
            cellCount = text.AsSpan().Split(cells, '\t');
            if (hasHeader)
            {
                phrases.Add(ReadPhrase());
            }
            else
            {
                ReadHeader();
                hasHeader = true;
            }
        }

        return hasHeader ? phrases : throw Fault("the table is empty; its first line names the columns, canonical among them");
    }

    private void ReadHeader()
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Array.Fill(columns, -1);
        for (int i = 0; i < cellCount; i++)
        {
            string column = text.AsSpan()[cells[i]].Trim().ToString();
            if (!names.Add(column))
            {
                throw Fault($"two columns are called {column}");
            }

            if (LexiconColumns.TryParse(column, out LexiconColumn known))
            {
                columns[(int)known] = i;
            }
        }

        if (columns[(int)LexiconColumn.Canonical] < 0)
        {
            throw Fault("no column is called canonical; the first line names the columns, separated by tabs");
        }
    }

    private PolicyPhrase ReadPhrase()
    {
        string canonical = Text(LexiconColumn.Canonical);
        if (!seen.Add(canonical))
        {
            throw Fault($"{canonical} is listed twice");
        }

        try
        {
            PolicyPhrase phrase = new(canonical)
            {
                Aliases = Cell(LexiconColumn.Aliases).IsEmpty ? [] : SplitAliases(Text(LexiconColumn.Aliases)),
                Category = Field(LexiconColumn.Category),
                Subcategory = Field(LexiconColumn.Subcategory),
                FirstYear = ReadYear(),
                IssuedBy = Field(LexiconColumn.Document),
                DocumentNumber = Field(LexiconColumn.Number),
                IsVerified = ReadChoice(LexiconColumn.Verified, "yes", "no", otherwise: false),
                Supersedes = Text(LexiconColumn.Supersedes),
                Guard = Text(LexiconColumn.Guard),
                IsOn = ReadChoice(LexiconColumn.Use, "on", "off", otherwise: true),
            };
            PhraseForms.OfCanonical(phrase);
            PhraseForms.OfAliases(phrase);
            PhraseGuard.Parse(phrase.Guard);
            return phrase;
        }
        catch (Exception fault) when (fault is FormatException and not LexiconFormatException or ArgumentException)
        {
            throw Fault(fault is ArgumentException ? $"'{canonical}' is no canonical form: it is a text without braces" : fault.Message);
        }
    }

    /// <summary>Splits at each | that stands outside braces.</summary>
    private static ImmutableArray<string> SplitAliases(string aliases)
    {
        ImmutableArray<string>.Builder list = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        bool inGroup = false;
        for (int i = 0; i <= aliases.Length; i++)
        {
            if (i == aliases.Length || (aliases[i] == '|' && !inGroup))
            {
                list.Add(aliases[start..i].Trim());
                start = i + 1;
            }
            else if (aliases[i] is '{' or '}')
            {
                inGroup = aliases[i] == '{';
            }
        }

        return list.ToImmutable();
    }

    private int? ReadYear()
    {
        ReadOnlySpan<char> cell = Cell(LexiconColumn.Year);
        if (cell.IsEmpty)
        {
            return null;
        }

        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 2100
            ? year
            : throw Fault($"'{cell}' is no year");
    }

    private bool ReadChoice(LexiconColumn column, string yes, string no, bool otherwise)
    {
        ReadOnlySpan<char> cell = Cell(column);
        return cell.IsEmpty ? otherwise
            : cell.SequenceEqual(yes) ? true
            : cell.SequenceEqual(no) ? false
            : throw Fault($"{LexiconColumns.NameOf(column)} is {yes} or {no}, not '{cell}'");
    }

    private string Text(LexiconColumn column) => Cell(column) is { IsEmpty: false } cell ? cell.ToString() : "";

    /// <summary>A text that other rows are likely to have too.</summary>
    private string Field(LexiconColumn column)
    {
        ReadOnlySpan<char> cell = Cell(column);
        if (cell.IsEmpty)
        {
            return "";
        }

        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = fields.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(cell, out string? field))
        {
            fields.Add(field = cell.ToString());
        }

        return field;
    }

    private ReadOnlySpan<char> Cell(LexiconColumn column) =>
        columns[(int)column] is >= 0 and var index && index < cellCount ? text.AsSpan()[cells[index]].Trim() : [];

    private LexiconFormatException Fault(string fault) => new(name, Math.Max(1, line), fault);
}
