using WorkPlan.Analysis.Regions;

namespace WorkPlan.Analysis.Tests.Regions;

/// <summary>The gazetteer that the tests share.</summary>
internal static class Gazetteers
{
    internal static Gazetteer Default { get; } = Gazetteer.ReadDefault();
}
