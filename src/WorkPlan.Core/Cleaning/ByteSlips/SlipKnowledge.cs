namespace WorkPlan.Core.Cleaning.ByteSlips;

/// <summary>All that readings are made from: the code page, the characters in use and how likely they follow each other.</summary>
internal sealed class SlipKnowledge
{
    private const string TableName = "byte-slip-ngrams.bin";

    internal SlipKnowledge(ReadOnlySpan<byte> ngramTable)
    {
        Pairs = new GbkPairs();
        Model = new SlipModel(new NgramTable(ngramTable));
        Alphabet = new SlipAlphabet(Pairs, Model);
    }

    internal GbkPairs Pairs { get; }

    internal SlipModel Model { get; }

    internal SlipAlphabet Alphabet { get; }

    /// <summary>Reads the embedded table.</summary>
    internal static SlipKnowledge Load()
    {
        using Stream stream = typeof(SlipKnowledge).Assembly.GetManifestResourceStream(TableName)
            ?? throw new InvalidOperationException($"The embedded table {TableName} is missing.");
        byte[] table = new byte[stream.Length];
        stream.ReadExactly(table);
        return new SlipKnowledge(table);
    }
}
