namespace WorkPlan.Core.Tests.Infrastructure;

/// <summary>The folders of the repository that the tests were built from, found upwards from where they run.</summary>
internal static class RepositoryFolder
{
    private const string Marker = "WorkPlan.slnx";

    /// <summary>The root, which holds the solution.</summary>
    internal static string Root { get; } = Find();

    internal static string Samples => Path.Combine(Root, "samples");

    internal static string Tests => Path.Combine(Root, "tests", "WorkPlan.Core.Tests");

    internal static string Fixtures => Path.Combine(Tests, "Fixtures");

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
