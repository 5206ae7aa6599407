using System.Globalization;

namespace WorkPlan.CharacterTables;

/// <summary>The facts that the tables need from the Unicode Character Database and its Unihan part, BMP characters only.</summary>
internal sealed class UnicodeCharacters
{
    /// <summary>Their lines hold code point, field and value.</summary>
    private static readonly string[] UnihanFiles =
    [
        "Unihan_Readings.txt", "Unihan_Variants.txt", "Unihan_OtherMappings.txt", "Unihan_DictionaryLikeData.txt",
    ];

    private static readonly string[] ReadingFields = ["kMandarin", "kTGHZ2013", "kXHC1983", "kHanyuPinlu", "kHanyuPinyin"];

    private readonly Dictionary<string, SortedDictionary<char, string>> _fields;

    private UnicodeCharacters(Dictionary<string, SortedDictionary<char, string>> fields, SortedDictionary<char, char> equivalents)
    {
        _fields = fields;
        Equivalents = equivalents;
    }

    /// <summary>Compatibility ideographs and radicals, each with the unified ideograph that it looks like.</summary>
    internal SortedDictionary<char, char> Equivalents { get; }

    /// <summary>Reads the files in the folder, all of which must be there.</summary>
    internal static UnicodeCharacters Read(string folder)
    {
        var fields = new Dictionary<string, SortedDictionary<char, string>>();
        foreach (string name in UnihanFiles)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, name)))
            {
                string[] parts = line.Split('\t');
                if (parts.Length == 3 && TryCodePoint(parts[0], out char character))
                {
                    fields.TryAdd(parts[1], []);
                    fields[parts[1]].Add(character, parts[2]);
                }
            }
        }

        return new UnicodeCharacters(fields, ReadEquivalents(folder));
    }

    /// <summary>Whether the table of general standard characters of 2013 has it: simplified text may hold it.</summary>
    internal bool IsGeneralStandard(char character) => _fields["kTGHZ2013"].ContainsKey(character);

    /// <summary>
    /// Whether traditional text may hold it: it is among the 5,401 frequent characters of Big5, or on Hong Kong's list.
    /// </summary>
    internal bool IsStandardTraditional(char character) =>
        _fields["kHKGlyph"].ContainsKey(character)
        || (_fields["kBigFive"].TryGetValue(character, out string? code) && string.CompareOrdinal(code, "C67E") <= 0);

    /// <summary>The simplified forms that Unihan gives, in its order.</summary>
    internal IEnumerable<char> SimplifiedForms(char character) => Variants("kSimplifiedVariant", character);

    /// <summary>The traditional forms that Unihan gives, in its order.</summary>
    internal IEnumerable<char> TraditionalForms(char character) => Variants("kTraditionalVariant", character);

    /// <summary>Every character with a simplified or traditional form.</summary>
    internal IEnumerable<char> CharactersWithForms() =>
        _fields["kSimplifiedVariant"].Keys.Concat(_fields["kTraditionalVariant"].Keys).Distinct();

    /// <summary>The readings in pinyin with tone marks, those in most use first.</summary>
    internal IEnumerable<string> Readings(char character)
    {
        foreach (string field in ReadingFields)
        {
            if (_fields[field].TryGetValue(character, out string? value))
            {
                // kMandarin "qián gān", kHanyuPinlu "huì(6866)", the others "10087.100:qū,ōu".
                foreach (string item in value.Split(' '))
                {
                    foreach (string reading in item[(item.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(','))
                    {
                        yield return reading.Split('(')[0];
                    }
                }
            }
        }
    }

    private IEnumerable<char> Variants(string field, char character)
    {
        string[] codes = _fields[field].TryGetValue(character, out string? value) ? value.Split(' ') : [];
        foreach (string code in codes)
        {
            if (TryCodePoint(code, out char variant))
            {
                yield return variant;
            }
        }
    }

    private static SortedDictionary<char, char> ReadEquivalents(string folder)
    {
        var equivalents = new SortedDictionary<char, char>();
        foreach (string line in File.ReadLines(Path.Combine(folder, "UnicodeData.txt")))
        {
            string[] parts = line.Split(';');
            if (TryCodePoint(parts[0], out char character)
                && character is >= '\uF900' and <= '\uFAFF'
                && TryCodePoint(parts[5], out char unified))
            {
                equivalents.Add(character, unified);
            }
        }

        foreach (string line in File.ReadLines(Path.Combine(folder, "EquivalentUnifiedIdeograph.txt")))
        {
            // 2E81..2E82 ; 5382 # comment
            string[] parts = line.Split('#')[0].Split(';');
            if (parts.Length == 2 && TryCodePoint(parts[1].Trim(), out char unified))
            {
                string[] range = parts[0].Trim().Split("..");
                if (TryCodePoint(range[0], out char first) && TryCodePoint(range[^1], out char last))
                {
                    for (char radical = first; radical <= last; radical++)
                    {
                        equivalents.Add(radical, unified);
                    }
                }
            }
        }

        return equivalents;
    }

    private static bool TryCodePoint(string text, out char character)
    {
        ReadOnlySpan<char> digits = text.StartsWith("U+", StringComparison.Ordinal) ? text.AsSpan(2) : text;
        bool isUnit = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit);
        character = (char)unit;
        return isUnit;
    }
}
