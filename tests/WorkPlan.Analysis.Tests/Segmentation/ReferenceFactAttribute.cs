using System.Diagnostics;

namespace WorkPlan.Analysis.Tests.Segmentation;

/// <summary>A test that asks the reference implementation and is skipped, with a reason in the report, where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReferenceFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsInstalled = new(FindReference);

    public ReferenceFactAttribute() => Skip = IsInstalled.Value
        ? null
        : $"SKIPPED: {Reference.Python} has no jieba {Reference.Version}. Install Debian's python3-jieba, or set WORKPLAN_PYTHON to a Python that has it.";

    private static bool FindReference()
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(Reference.Python, ["-c", "import jieba; print(jieba.__version__)"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            return process.StandardOutput.ReadToEnd().Trim() == Reference.Version;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
