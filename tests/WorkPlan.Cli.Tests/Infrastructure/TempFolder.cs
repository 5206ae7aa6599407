using System.Text;

namespace WorkPlan.Cli.Tests.Infrastructure;

/// <summary>A folder of its own for one test, gone after it.</summary>
internal sealed class TempFolder : IDisposable
{
    internal const string PlanText = "某区教育局2022年工作要点\n\n一、重点任务\n\n1．改善办学条件。新建学校3所，新增学位900个。（责任单位：基建科）\n";

    internal string Root { get; } = Directory.CreateTempSubdirectory("workplan-").FullName;

    internal string At(string name) => Path.Combine(Root, name);

    /// <summary>Writes a small plan and returns its path.</summary>
    internal string WritePlan(string name) => Write(name, PlanText);

    internal string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    internal string Write(string name, byte[] bytes)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The files below a folder, with / between folders, in ordinal order.</summary>
    internal string[] FilesIn(string name) => Directory.Exists(At(name))
        ? [.. Directory.EnumerateFiles(At(name), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(At(name), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)]
        : [];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
