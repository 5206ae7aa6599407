using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace WorkPlan.Cli.Commands;

/// <summary>Prints the version of the tool, whichever process it runs in.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    internal static void Attach(RootCommand root) => root.Options.OfType<VersionOption>().Single().Action = new VersionAction();

    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        string? version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.Write($"workplan {version}\n");
        return ExitCode.Done;
    }
}
