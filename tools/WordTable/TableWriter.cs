using System.IO.Compression;
using WorkPlan.Analysis.Segmentation;

namespace WorkPlan.Tools.WordTable;

/// <summary>Writes the table that WordTableReader reads; the layout stands there.</summary>
internal sealed class TableWriter : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly BinaryWriter writer;

    private TableWriter() => writer = new BinaryWriter(stream);

    public void Dispose() => writer.Dispose();

    internal static byte[] Write(DictionaryFile dictionary, EmissionFile emissions, CharacterCodes codes, TrieNode root, DoubleArray cells)
    {
        using TableWriter table = new();
        table.WriteNumbers(codes.Characters.Select(character => (int)character), 2);
        List<TrieNode> inner = root.InnerNodes();
        double[] scores = ScoresOf(dictionary, inner);
        table.WriteDoubles(scores);
        table.WriteEmissions(emissions, codes);
        table.WriteTrie(dictionary, inner, cells, scores);
        return Compress(table.stream.ToArray());
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
        TrieNode[] nodes = [.. inner.SelectMany(node => node.Children.Values)];
        writer.Write(cells.Length);
        WritePlanes([.. inner.Select(node => node.Children.Count)], 2);
        WritePlanes([.. inner.SelectMany(node => Gaps(node.Children.Keys))], 2);
        WritePlanes([.. nodes.Select(node => node.Word is { } word ? ids[dictionary.Score(word.Frequency)] : 0)], 2);
        WritePlanes([.. nodes.Select(node => (node.Word is { } word ? PartOfSpeechTags.IndexOf(word.Tag) : 0) << 1 | (node.Children.Count > 0 ? 1 : 0))], 1);
        WritePlaces(inner, cells);
    }

    /// <summary>Where the first child of each inner node but the root stands: several children in full, only ones as gaps that rise.</summary>
    private void WritePlaces(List<TrieNode> inner, DoubleArray cells)
    {
        int[] several = [.. inner.Skip(1).Where(node => node.Children.Count > 1).Select(FirstPlace)];
        WritePlanes(several, 3);
        WriteBytes([.. Gaps(inner.Skip(1).Where(node => node.Children.Count == 1).Select(FirstPlace)).SelectMany(GapBytes)]);

        int FirstPlace(TrieNode node) => cells.BaseOf(node) + node.Children.Keys.First();
    }

    private static IEnumerable<byte> GapBytes(int gap) =>
        [.. Enumerable.Repeat(byte.MaxValue, gap / byte.MaxValue), (byte)(gap % byte.MaxValue)];

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

    private void WriteNumbers(IEnumerable<int> numbers, int bytes) => WritePlanes([.. numbers], bytes);

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

    private static byte[] Compress(byte[] plain)
    {
        using MemoryStream packed = new();
        packed.Write(BitConverter.GetBytes(plain.Length));
        using (BrotliStream brotli = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(plain);
        }

        Console.WriteLine($"{plain.Length} bytes before compression");
        return packed.ToArray();
    }
}
