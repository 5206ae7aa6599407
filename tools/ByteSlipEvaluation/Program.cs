using WorkPlan.Tools.ByteSlipEvaluation;
using WorkPlan.Tools.ByteSlipTable;

if (args.Length is 0 or > 3 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("usage: ByteSlipEvaluation CORPUS_FOLDER [OPENCC_DICT_FOLDER [SEED]]");
    return 1;
}

TraditionalText? traditional = args.Length > 1 ? new TraditionalText(args[1]) : null;
int seed = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1;
Console.WriteLine($"seed {seed}");
Evaluation evaluation = new(CorpusFiles.Counted(args[0]), traditional, seed);
evaluation.MeasureSlips();
evaluation.MeasureRealQuestionMarks(CorpusFiles.All(args[0]));
return 0;
