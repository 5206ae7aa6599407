using System.Reflection;
using System.Xml.Linq;
using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests;

/// <summary>The layout that docs/ARCHITECTURE.md promises.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Library = typeof(Plan).Assembly;

    /// <summary>Each project may refer to those named behind it and to no other project.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["WorkPlan.Core"] = [],
        ["WorkPlan.Analysis"] = ["WorkPlan.Core"],
        ["WorkPlan.Documents"] = ["WorkPlan.Core"],
        ["WorkPlan.Export"] = ["WorkPlan.Core", "WorkPlan.Analysis"],
        ["WorkPlan.Cli"] = ["WorkPlan.Core", "WorkPlan.Analysis", "WorkPlan.Documents", "WorkPlan.Export"],
        ["WorkPlan.Adapters.JiebaNet"] = ["WorkPlan.Core", "WorkPlan.Analysis"],
        ["WorkPlan.Adapters.MLTokenizers"] = ["WorkPlan.Core", "WorkPlan.Analysis"],
    };

    [Fact]
    public void Core_refers_to_the_base_class_library_only()
    {
        IEnumerable<string> others = Library.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("System" or "netstandard" or "mscorlib"));
        Assert.Empty(others);
    }

    [Fact]
    public void Core_reads_and_writes_no_files()
    {
        IEnumerable<string> inputOutput = Library.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("System.IO.", StringComparison.Ordinal) || name.StartsWith("System.Net", StringComparison.Ordinal));
        Assert.Empty(inputOutput);
    }

    [Fact]
    public void Projects_refer_one_way()
    {
        foreach (string project in Projects("src"))
        {
            string name = Path.GetFileNameWithoutExtension(project);
            IEnumerable<string> references = References(project, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')));
            Assert.True(Arrows.TryGetValue(name, out string[]? allowed), $"{name} is not in the table of arrows");
            Assert.Empty(references.Except(allowed).Select(reference => $"{name} -> {reference}"));
        }
    }

    /// <summary>Adapters need packages that do not restore everywhere, so that nothing that has to build may need an adapter.</summary>
    [Fact]
    public void Adapters_alone_stand_outside_the_solution()
    {
        IEnumerable<string> built = XDocument.Load(Path.Combine(RepositoryFolder.Root, "WorkPlan.slnx")).Descendants("Project")
            .Select(project => Path.GetFileNameWithoutExtension(project.Attribute("Path")!.Value));
        string[] projects = [.. Projects("src"), .. Projects("tests"), .. Projects("benchmarks")];
        Assert.Equal(projects.Select(project => Path.GetFileNameWithoutExtension(project)).Where(name => !IsAdapter(name)).Order(), built.Order());

        IEnumerable<string> needed = projects.Where(project => !IsAdapter(project)).SelectMany(project => References(project, "ProjectReference"));
        Assert.DoesNotContain(needed, IsAdapter);
    }

    [Fact]
    public void Each_adapter_refers_to_the_one_package_it_adapts()
    {
        foreach (string project in Projects("src").Where(IsAdapter))
        {
            Assert.Single(References(project, "PackageReference"));
        }
    }

    [Fact]
    public void Folders_are_namespaces()
    {
        foreach ((string file, string[] folders) in SourceFiles())
        {
            string expected = $"namespace {string.Join('.', folders)};";
            Assert.True(File.ReadLines(file).Contains(expected), $"{file} does not say: {expected}");
        }
    }

    [Fact]
    public void Files_are_types()
    {
        foreach ((string file, string[] folders) in SourceFiles())
        {
            string type = Path.GetFileName(file).Split('.')[0];      // Type.Part.cs holds a part of the type
            string name = $"{string.Join('.', folders)}.{type}";
            bool declared = folders[1] != "Core" || Library.GetTypes().Any(known => known.FullName == name || known.FullName?.StartsWith(name + "`", StringComparison.Ordinal) == true);
            Assert.True(declared, $"{file} holds no type {type}");
        }
    }

    [Fact]
    public void No_type_is_named_like_a_namespace_segment()
    {
        HashSet<string> segments = [.. Library.GetTypes().SelectMany(type => type.Namespace?.Split('.') ?? [])];
        Assert.DoesNotContain(Library.GetTypes(), type => segments.Contains(type.Name));
    }

    private static bool IsAdapter(string project) => project.Contains("WorkPlan.Adapters.", StringComparison.Ordinal);

    /// <summary>Each has a folder of its own; below that, tools may leave projects that they made.</summary>
    private static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateDirectories(Path.Combine(RepositoryFolder.Root, folder)).SelectMany(project => Directory.EnumerateFiles(project, "*.csproj"));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);

    private static IEnumerable<(string File, string[] Folders)> SourceFiles()
    {
        string sources = Path.Combine(RepositoryFolder.Root, "src");
        foreach (string project in Arrows.Keys.Where(name => Directory.Exists(Path.Combine(sources, name))))
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(sources, project), "*.cs", SearchOption.AllDirectories))
            {
                string[] below = Path.GetRelativePath(Path.Combine(sources, project), file).Replace('\\', '/').Split('/');
                if (below[0] is not ("bin" or "obj") && below[^1] is not ("Program.cs" or "AssemblyInfo.cs"))
                {
                    yield return (file, [.. project.Split('.'), .. below[..^1]]);
                }
            }
        }
    }
}
