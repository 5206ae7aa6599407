using System.Reflection;
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
        foreach (string project in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            string name = Path.GetFileNameWithoutExtension(project);
            IEnumerable<string> references = System.Xml.Linq.XDocument.Load(project).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.Empty(references.Except(Arrows[name]).Select(reference => $"{name} -> {reference}"));
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
