using System.Diagnostics;
using System.Text;

namespace WorkPlan.Export.Tests.Samples;

/// <summary>What a program said that was run in the root of the repository.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    private const string Marker = "WorkPlan.slnx";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    internal static string Root { get; } = Find();

    internal static Task<SampleRun> Recipe(string name, params string[] args) => Of("dotnet", [], ["run", $"samples/recipes/{name}.cs", "--", .. args]);

    internal static async Task<SampleRun> Of(string program, Dictionary<string, string> environment, params string[] args)
    {
        ProcessStartInfo start = new(program, args)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        using CancellationTokenSource limit = new(Patience);
        Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new SampleRun(process.ExitCode, await output, await error);
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No {Marker} above {AppContext.BaseDirectory}: run the tests inside the repository.");
    }
}
