using System.Text;

namespace WorkPlan.Cli.Tests.Infrastructure;

/// <summary>What a command line did, run in this process.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static Outcome Of(params string[] args) => Of([], console => console, args);

    internal static Outcome WithInput(byte[] input, params string[] args) => Of(input, console => console, args);

    internal static Outcome Of(byte[] input, Func<CommandConsole, CommandConsole> change, params string[] args)
    {
        using MemoryStream standardInput = new(input);
        using MemoryStream output = new();
        using StringWriter error = new();
        int code = WorkPlanCommand.Run(args, change(new CommandConsole(standardInput, output, error)));
        return new Outcome(code, Strict.GetString(output.ToArray()), error.ToString());
    }
}
