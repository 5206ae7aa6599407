namespace WorkPlan.Analysis.Corpora;

/// <summary>The level of government that a plan speaks for.</summary>
public enum PlanLevel
{
    /// <summary>Neither the text nor a manifest says.</summary>
    Unknown,

    /// <summary>The state: 国务院, 教育部.</summary>
    National,

    /// <summary>省, 自治区, 直辖市.</summary>
    Province,

    /// <summary>地级市, 地区, 自治州, 盟.</summary>
    Prefecture,

    /// <summary>县, 市辖区, 县级市, 旗.</summary>
    County,
}
