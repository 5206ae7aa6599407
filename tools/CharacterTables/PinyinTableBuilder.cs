using WorkPlan.Core.Cleaning.Data;

namespace WorkPlan.CharacterTables;

/// <summary>Writes the readings in the layout that PinyinTable describes.</summary>
internal static class PinyinTableBuilder
{
    private const char First = '\u3007';
    private const char Last = '\u9FFF';
    private const int BitsOfTone = 3;

    /// <summary>Readings that Unihan does not list: of the zero, and those of running speech.</summary>
    private static readonly (char Character, string Reading)[] AddedReadings =
    [
        ('〇', "líng"), ('儿', "r"), ('兒', "r"), ('一', "yí"), ('一', "yì"), ('不', "bú"),
    ];

    internal static void Write(UnicodeCharacters unicode, string path)
    {
        var readings = new List<PinyinSyllable[]>();
        for (char character = First; character <= Last; character++)
        {
            readings.Add(ReadingsOf(character, unicode));
        }

        uint[] syllables = [.. readings.SelectMany(static list => list).Select(static one => one.Letters).Distinct().Order()];
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write((ushort)syllables.Length);
        Array.ForEach(syllables, writer.Write);
        readings.ForEach(list => writer.Write((byte)list.Length));
        foreach (PinyinSyllable reading in readings.SelectMany(static list => list))
        {
            writer.Write((ushort)((Array.BinarySearch(syllables, reading.Letters) << BitsOfTone) | reading.Tone));
        }

        Console.WriteLine($"{path}: {syllables.Length} syllables, {readings.Sum(static list => list.Length)} readings");
    }

    private static PinyinSyllable[] ReadingsOf(char character, UnicodeCharacters unicode)
    {
        var found = new List<PinyinSyllable>();
        IEnumerable<string> added = AddedReadings.Where(one => one.Character == character).Select(static one => one.Reading);
        foreach (string reading in unicode.Readings(character).Concat(added))
        {
            if (!PinyinSyllable.TryParse(reading, out PinyinSyllable syllable))
            {
                Console.WriteLine($"left out, no syllable: {character} {reading}");
                continue;
            }

            PinyinSyllable toned = syllable.Tone == PinyinSyllable.NoTone
                ? syllable with { Tone = PinyinSyllable.NeutralTone }
                : syllable;
            if (!found.Contains(toned))
            {
                found.Add(toned);
            }
        }

        return [.. found];
    }
}
