using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkPlan.Documents.Word;

/// <summary>Counts the automatic numbers of a document's lists, paragraph by paragraph (ECMA-376 part 1, 17.9).</summary>
internal sealed class ListNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, Level?[]> levelsOf = [];
    private readonly Dictionary<int, int> listOf = [];
    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<(int List, int Level)> started = [];
    private readonly Dictionary<(int Instance, int Level), int> restarts = [];
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    internal ListNumbering(MainDocumentPart part)
    {
        foreach (Style style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
            }
        }

        Read(part.NumberingDefinitionsPart?.Numbering);
    }

    /// <summary>The number that is printed before a paragraph, with what parts it from the text; empty where there is none. Counts on.</summary>
    internal string Next(Paragraph paragraph)
    {
        if (Find(paragraph) is not var (instance, level) || !levelsOf.TryGetValue(instance, out Level?[]? levels) || levels[level] is not { } definition)
        {
            return "";
        }

        int list = listOf[instance];
        int[] counts = counters.TryGetValue(list, out int[]? known) ? known : counters[list] = new int[Levels];
        CountOn(instance, list, level, levels, counts);
        string number = Print(definition, level, levels, counts);
        return number.Length == 0 ? "" : number + Suffix(definition, number);
    }

    private void CountOn(int instance, int list, int level, Level?[] levels, int[] counts)
    {
        for (int upper = 0; upper < level; upper++)
        {
            if (started.Add((list, upper)))
            {
                counts[upper] = StartOf(levels[upper]); // a level that was passed over counts as begun
            }
        }

        if (restarts.Remove((instance, level), out int restart))
        {
            counts[level] = restart;
            started.Add((list, level));
        }
        else
        {
            counts[level] = started.Add((list, level)) ? StartOf(levels[level]) : counts[level] + 1;
        }

        for (int lower = level + 1; lower < Levels; lower++)
        {
            if (levels[lower]?.LevelRestart?.Val?.Value != 0)
            {
                started.Remove((list, lower));
            }
        }
    }

    private static int StartOf(Level? level) => level?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Print(Level definition, int level, Level?[] levels, int[] counts)
    {
        string pattern = definition.LevelText?.Val?.Value ?? "";
        bool isLegal = definition.IsLegalNumberingStyle is { } legal && (legal.Val?.Value ?? true);
        StringBuilder text = new();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                int meant = pattern[++i] - '1';
                NumberFormatValues format = isLegal && meant < level ? NumberFormatValues.Decimal : levels[meant]?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
                text.Append(NumberFormats.Print(counts[meant], format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        bool isBullet = definition.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet;
        return isBullet ? "" : text.ToString();
    }

    /// <summary>What follows the number: nothing behind a mark that parts by itself, else a blank, which stands for a tab too.</summary>
    private static string Suffix(Level definition, string number) =>
        definition.LevelSuffix?.Val?.Value == LevelSuffixValues.Nothing || number[^1] is '、' or '）' or '．' or '.' or ')' or '。' or '：' ? "" : " ";

    private (int Instance, int Level)? Find(Paragraph paragraph)
    {
        NumberingProperties? own = paragraph.ParagraphProperties?.NumberingProperties;
        int? instance = own?.NumberingId?.Val?.Value;
        int? level = own?.NumberingLevelReference?.Val?.Value;
        string? name = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (int steps = 0; name is not null && (instance is null || level is null) && steps < styles.Count + 1 && styles.TryGetValue(name, out Style? style); steps++)
        {
            NumberingProperties? inherited = style.StyleParagraphProperties?.NumberingProperties;
            instance ??= inherited?.NumberingId?.Val?.Value;
            level ??= inherited?.NumberingLevelReference?.Val?.Value;
            name = style.BasedOn?.Val?.Value;
        }

        return instance is > 0 and var number && (level ?? 0) is >= 0 and < Levels and var depth ? (number, depth) : null;
    }

    private void Read(Numbering? numbering)
    {
        Dictionary<int, AbstractNum> lists = [];
        foreach (AbstractNum list in numbering?.Elements<AbstractNum>() ?? [])
        {
            lists.TryAdd(list.AbstractNumberId?.Value ?? -1, list);
        }

        foreach (NumberingInstance instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id && instance.AbstractNumId?.Val?.Value is { } list && lists.TryGetValue(list, out AbstractNum? definition))
            {
                Read(id, list, instance, Linked(definition, lists));
            }
        }
    }

    private void Read(int id, int list, NumberingInstance instance, AbstractNum definition)
    {
        Level?[] levels = new Level?[Levels];
        foreach (Level level in definition.Elements<Level>().Where(level => level.LevelIndex?.Value is >= 0 and < Levels))
        {
            levels[level.LevelIndex!.Value] = level;
        }

        foreach (LevelOverride change in instance.Elements<LevelOverride>().Where(change => change.LevelIndex?.Value is >= 0 and < Levels))
        {
            levels[change.LevelIndex!.Value] = change.Level ?? levels[change.LevelIndex.Value];
            if (change.StartOverrideNumberingValue?.Val?.Value is { } start)
            {
                restarts[(id, change.LevelIndex.Value)] = start;
            }
        }

        levelsOf[id] = levels;
        listOf[id] = list;
    }

    /// <summary>A list may have its levels from the list of a style.</summary>
    private static AbstractNum Linked(AbstractNum list, Dictionary<int, AbstractNum> lists) =>
        list.NumberingStyleLink?.Val?.Value is { } style && lists.Values.FirstOrDefault(other => other.StyleLink?.Val?.Value == style) is { } linked ? linked : list;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{levelsOf.Count} lists");
}
