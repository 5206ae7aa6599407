using System.CommandLine;
using System.CommandLine.Parsing;
using WorkPlan.Cli.Input;

namespace WorkPlan.Cli.Commands;

/// <summary>The files and folders that a command reads.</summary>
internal static class PathArgument
{
    /// <summary>What help says of the paths of a command that reads a corpus.</summary>
    internal const string OfCorpus = "Folders and files of plans, or a manifest: a .csv with the columns path, region, year, level, title.";

    /// <summary>Files and folders, at least one.</summary>
    internal static Argument<string[]> Build(string description)
    {
        Argument<string[]> argument = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = description };
        argument.Validators.Add(RejectUnknownOptions);
        return argument;
    }

    /// <summary>One file.</summary>
    internal static Argument<string> BuildFile(string name, string description) =>
        WithFilesOnly(new Argument<string>(name) { Arity = ArgumentArity.ExactlyOne, Description = description });

    /// <summary>Further files, or none.</summary>
    internal static Argument<string[]> BuildFurtherFiles(string name, string description) =>
        WithFilesOnly(new Argument<string[]>(name) { Arity = ArgumentArity.ZeroOrMore, Description = description });

    private static T WithFilesOnly<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(RejectUnknownOptions);
        argument.Validators.Add(RejectFolders);
        return argument;
    }

    /// <summary>What starts with a dash and is no file is a mistyped option; the parser would take it for a path.</summary>
    private static void RejectUnknownOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            string value = token.Value;
            if (value.StartsWith('-') && value != InputFile.StandardInputName && !File.Exists(value))
            {
                result.AddError($"there is no option '{value}', nor a file of that name");
            }
        }
    }

    /// <summary>Which of a folder's files would be meant, and in which order, cannot be guessed.</summary>
    private static void RejectFolders(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value != InputFile.StandardInputName && Directory.Exists(token.Value))
            {
                string folder = InputFile.Slashed(token.Value).TrimEnd('/');
                result.AddError($"{token.Value} is a folder; name the files in it one by one, the oldest first: {folder}/2020.txt {folder}/2021.txt");
            }
        }
    }
}
