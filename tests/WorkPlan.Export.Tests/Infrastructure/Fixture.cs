using System.Text;

namespace WorkPlan.Export.Tests.Infrastructure;

/// <summary>The documents in Fixtures/, and beside each the approved forms in which it is written.</summary>
internal static class Fixture
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string Folder = Path.Combine(FindRoot(), "tests", "WorkPlan.Export.Tests", "Fixtures");

    internal static byte[] ReadBytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <summary>Compares with an approved file; where WORKPLAN_UPDATE=1 is set, writes it instead.</summary>
    internal static void Approve(string name, string actual)
    {
        string path = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("WORKPLAN_UPDATE") == "1")
        {
            File.WriteAllText(path, actual, Utf8);
        }

        Assert.True(File.Exists(path), $"There is no approved {name}; run the tests with WORKPLAN_UPDATE=1 and read what they wrote.");
        Assert.Equal(File.ReadAllText(path, Utf8), actual);
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "WorkPlan.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No WorkPlan.slnx above {AppContext.BaseDirectory}: run the tests inside the repository.");
    }
}
