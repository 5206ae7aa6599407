namespace WorkPlan.Analysis.Regions;

/// <summary>The level of an administrative division, the highest first.</summary>
public enum RegionLevel
{
    /// <summary>省级: provinces, autonomous regions, municipalities under the central government, special administrative regions.</summary>
    Province,

    /// <summary>地级: cities, prefectures, autonomous prefectures and leagues below a province.</summary>
    Prefecture,

    /// <summary>县级: counties, districts, cities and banners, whether they lie in a prefecture or in a province directly.</summary>
    County,
}
