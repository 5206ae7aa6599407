using System.IO.Compression;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Tools.WordTable;

/// <summary>Writes the table that WordTableReader reads; the layout stands there.</summary>
internal sealed class TableWriter : IDisposable
{
    /// <summary>Behind the short numbers, so that a second byte can be read whether a number has it or not.</summary>
    private const byte Padding = 0;

    private readonly MemoryStream stream = new();
    private readonly BinaryWriter writer;

    private TableWriter() => writer = new BinaryWriter(stream);

    public void Dispose() => writer.Dispose();

    internal static byte[] Write(DictionaryFile dictionary, EmissionFile emissions, CharacterCodes codes, TrieNode root, DoubleArray cells)
    {
        using TableWriter table = new();
        List<TrieNode> inner = root.InnerNodes();
        double[] scores = ScoresOf(dictionary, inner);
        table.WriteTrie(dictionary, inner, cells, scores);
        int plainLength = (int)table.stream.Length;
        table.WritePlanes([.. codes.Characters.Select(character => (int)character)], 2);
        table.WriteDoubles(scores);
        table.WriteEmissions(emissions, codes);
        table.WriteFlags(inner);
        table.WritePlaces(inner, cells);
        return Pack(table.stream.ToArray(), plainLength);
    }

    /// <summary>The distinct scores; the first two stand for no word and for a character that is in no word.</summary>
    private static double[] ScoresOf(DictionaryFile dictionary, List<TrieNode> inner)
    {
        IEnumerable<double> byUse = inner.SelectMany(node => node.Children.Values)
            .Where(node => node.Word is not null)
            .GroupBy(node => dictionary.Score(node.Word!.Value.Frequency))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => group.Key);
        double[] scores = [double.NegativeInfinity, dictionary.Score(1), .. byUse];
        return scores.Length <= WordCell.ScoreCount ? scores : throw new InvalidDataException($"{scores.Length} scores do not fit into a cell.");
    }

    private void WriteEmissions(EmissionFile emissions, CharacterCodes codes)
    {
        double[] values = [.. emissions.Emissions.SelectMany(state => state.Values).Distinct().Order()];
        Dictionary<double, int> ids = values.Index().ToDictionary(pair => pair.Item, pair => pair.Index + 1);
        WriteDoubles(values);
        foreach (IReadOnlyDictionary<char, double> state in emissions.Emissions)
        {
            WritePlanes([.. codes.Characters.Select(character => state.TryGetValue(character, out double value) ? ids[value] : 0)], 2);
        }
    }

    private void WriteTrie(DictionaryFile dictionary, List<TrieNode> inner, DoubleArray cells, double[] scores)
    {
        Dictionary<double, int> ids = scores.Index().Skip(2).ToDictionary(pair => pair.Item, pair => pair.Index);
        writer.Write(cells.Length);
        writer.Write(inner.Count);
        WriteBytes([.. inner.SelectMany(node => Gaps(node.Children.Keys)).SelectMany(ShortNumber), Padding]);
        WriteBytes([.. inner.SelectMany(node => node.Children.Values).Where(node => node.Word is not null)
            .SelectMany(node => ShortNumber(ids[dictionary.Score(node.Word!.Value.Frequency)])), Padding]);
    }

    private void WriteFlags(List<TrieNode> inner) => WriteBytes([.. inner.SelectMany(FlagsOfChildren)]);

    /// <summary>Where the first child of each inner node but the root stands: several children in full, only ones as gaps that rise.</summary>
    private void WritePlaces(List<TrieNode> inner, DoubleArray cells)
    {
        int[] several = [.. inner.Skip(1).Where(node => node.Children.Count > 1).Select(FirstPlace)];
        WritePlanes(several, 3);
        WriteBytes([.. Gaps(inner.Skip(1).Where(node => node.Children.Count == 1).Select(FirstPlace)).SelectMany(GapBytes)]);

        int FirstPlace(TrieNode node) => cells.BaseOf(node) + node.Children.Keys.First();
    }

    private static IEnumerable<byte> FlagsOfChildren(TrieNode parent) => parent.Children.Values.Select((node, i) => (byte)(
        (node.Word is { } word ? PartOfSpeechTags.IndexOf(word.Tag) << 2 : 0)
        | (i == parent.Children.Count - 1 ? 2 : 0)
        | (node.Children.Count > 0 ? 1 : 0)));

    private static IEnumerable<byte> GapBytes(int gap) =>
        [.. Enumerable.Repeat(byte.MaxValue, gap / byte.MaxValue), (byte)(gap % byte.MaxValue)];

    /// <summary>Seven bits in one byte, or fifteen in two, the high one first and marked.</summary>
    private static IEnumerable<byte> ShortNumber(int number) => number switch
    {
        < 1 << 7 => [(byte)number],
        < 1 << 15 => [(byte)((number >> 8) | (1 << 7)), (byte)number],
        _ => throw new InvalidDataException($"{number} is no short number."),
    };

    private void WriteBytes(byte[] bytes)
    {
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static IEnumerable<int> Gaps(IEnumerable<int> rising)
    {
        int previous = 0;
        foreach (int number in rising)
        {
            yield return number - previous;
            previous = number;
        }
    }

    /// <summary>The count, then all low bytes, then all next higher ones: like stands beside like, which compresses better.</summary>
    private void WritePlanes(int[] numbers, int bytes)
    {
        writer.Write(numbers.Length);
        for (int plane = 0; plane < bytes; plane++)
        {
            foreach (int number in numbers)
            {
                writer.Write((byte)(number >> (8 * plane)));
            }
        }

        if (numbers.Any(number => number < 0 || number >> (8 * bytes) != 0))
        {
            throw new InvalidDataException($"A number does not fit into {bytes} bytes.");
        }
    }

    private void WriteDoubles(double[] values)
    {
        writer.Write(values.Length);
        foreach (double value in values)
        {
            writer.Write(value);
        }
    }

    /// <summary>The first part as it is, since it would hardly become shorter and takes time to unpack; the rest compressed.</summary>
    private static byte[] Pack(byte[] table, int plainLength)
    {
        using MemoryStream packed = new();
        packed.Write(BitConverter.GetBytes(table.Length));
        packed.Write(BitConverter.GetBytes(plainLength));
        packed.Write(table.AsSpan(0, plainLength));
        using (DeflateStream deflate = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(table.AsSpan(plainLength));
        }

        return packed.ToArray();
    }
}
