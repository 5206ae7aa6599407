using WorkPlan.Tools.WordTable;

if (args.Length != 3)
{
    Console.Error.WriteLine(
        """
        Usage: dotnet run -c Release --project tools/WordTable -- DICTIONARY MODEL OUTPUT
          DICTIONARY  jieba's dict.txt (Debian's python3-jieba: /usr/lib/python3/dist-packages/jieba/dict.txt)
          MODEL       the folder with prob_emit.py of the same package (.../jieba/finalseg)
          OUTPUT      the table (src/WorkPlan.Analysis/Segmentation/word-table.bin)
        The same sources give the same bytes.
        """);
    return 2;
}

DictionaryFile dictionary = DictionaryFile.Read(args[0]);
EmissionFile emissions = EmissionFile.Read(Path.Combine(args[1], "prob_emit.py"));
CharacterCodes codes = CharacterCodes.Assign(dictionary, emissions);
TrieNode root = TrieNode.Build(dictionary, codes);
DoubleArray cells = DoubleArray.Place(root, codes.Count);
byte[] table = TableWriter.Write(dictionary, emissions, codes, root, cells);
File.WriteAllBytes(args[2], table);
Console.WriteLine($"{dictionary.Words.Count} words, total {dictionary.Total}, {codes.Count} codes, {cells.NodeCount} nodes in {cells.Length} cells, {table.Length} bytes");
return 0;
