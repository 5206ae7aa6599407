using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace WorkPlan.Cli.Commands;

/// <summary>Adds examples below a command's help.</summary>
internal sealed class HelpExamples(HelpAction help, string[] examples) : SynchronousCommandLineAction
{
    /// <summary>Gives a command a help option that ends with examples.</summary>
    internal static void Attach(Command command, params string[] examples)
    {
        HelpOption? option = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (option is null)
        {
            command.Add(option = new HelpOption());
        }

        option.Action = new HelpExamples((HelpAction)option.Action!, examples);
    }

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        int code = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.Write("Examples:\n");
        foreach (string example in examples)
        {
            output.Write($"  {example}\n");
        }

        return code;
    }
}
