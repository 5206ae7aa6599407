using WorkPlan.Tools.ByteSlipTable;

if (args.Length != 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: ByteSlipTable CORPUS_FOLDER OUT");
    return 1;
}

NgramTableBuilder builder = new();
string[] files = CorpusFiles.Counted(args[0]);
foreach (string file in files)
{
    builder.Add(File.ReadAllText(file));
}

byte[] table = builder.Build();
File.WriteAllBytes(args[1], table);
Console.WriteLine($"{files.Length} texts, {table.Length} bytes");
return 0;
