using System.Diagnostics;

namespace WorkPlan.Export.Tests.Samples;

/// <summary>A test that draws with matplotlib and is skipped, with a reason in the report, where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MatplotlibFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsInstalled = new(FindMatplotlib);

    public MatplotlibFactAttribute() => Skip = IsInstalled.Value
        ? null
        : $"SKIPPED: {Python} has no matplotlib. Install Debian's python3-matplotlib, or set WORKPLAN_PYTHON to a Python that has it.";

    internal static string Python => Environment.GetEnvironmentVariable("WORKPLAN_PYTHON") is { Length: > 0 } python
        ? python
        : File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    private static bool FindMatplotlib()
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(Python, ["-c", "import matplotlib"]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
