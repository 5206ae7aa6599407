using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace WorkPlan.Analysis.Phrases;

/// <summary>Reads a table of phrases, tab-separated values under a line that names the columns.</summary>
internal sealed class LexiconReader(string name)
{
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private string[] cells = [];
    private int line;

    /// <exception cref="LexiconFormatException">The table is malformed.</exception>
    internal List<PolicyPhrase> Read(Stream table)
    {
        using StreamReader reader = new(table, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        List<PolicyPhrase> phrases = [];
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            cells = text.Split('\t');
            if (columns.Count == 0)
            {
                ReadHeader();
            }
            else
            {
                phrases.Add(ReadPhrase());
            }
        }

        return columns.Count > 0 ? phrases : throw Fault("the table is empty; its first line names the columns, canonical among them");
    }

    private void ReadHeader()
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (!columns.TryAdd(cells[i].Trim(), i))
            {
                throw Fault($"two columns are called {cells[i].Trim()}");
            }
        }

        if (!columns.ContainsKey("canonical"))
        {
            throw Fault("no column is called canonical; the first line names the columns, separated by tabs");
        }
    }

    private PolicyPhrase ReadPhrase()
    {
        string canonical = Cell("canonical");
        if (!seen.Add(canonical))
        {
            throw Fault($"{canonical} is listed twice");
        }

        try
        {
            PolicyPhrase phrase = new(canonical)
            {
                Aliases = Cell("aliases") is { Length: > 0 } aliases ? SplitAliases(aliases) : [],
                Category = Cell("category"),
                Subcategory = Cell("subcategory"),
                FirstYear = ReadYear(Cell("year")),
                IssuedBy = Cell("document"),
                DocumentNumber = Cell("number"),
                IsVerified = ReadChoice("verified", "yes", "no", otherwise: false),
                Supersedes = Cell("supersedes"),
                Guard = Cell("guard"),
                IsOn = ReadChoice("use", "on", "off", otherwise: true),
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

    private int? ReadYear(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 2100
            ? year
            : throw Fault($"'{text}' is no year");
    }

    private bool ReadChoice(string column, string yes, string no, bool otherwise)
    {
        string text = Cell(column);
        return text.Length == 0 ? otherwise
            : text == yes ? true
            : text == no ? false
            : throw Fault($"{column} is {yes} or {no}, not '{text}'");
    }

    private string Cell(string column) =>
        columns.TryGetValue(column, out int index) && index < cells.Length ? cells[index].Trim() : "";

    private LexiconFormatException Fault(string fault) => new(name, Math.Max(1, line), fault);
}
