using System.CommandLine;
using System.CommandLine.Parsing;
using WorkPlan.Cli.Input;

namespace WorkPlan.Cli.Commands;

/// <summary>The files and folders that a command reads.</summary>
internal static class PathArgument
{
    internal static Argument<string[]> Build(string description)
    {
        Argument<string[]> argument = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = description };
        argument.Validators.Add(RejectUnknownOptions);
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
}
