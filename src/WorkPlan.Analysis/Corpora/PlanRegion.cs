using WorkPlan.Analysis.Regions;
using WorkPlan.Core;

namespace WorkPlan.Analysis.Corpora;

/// <summary>Decides which region and level a plan speaks for.</summary>
internal static class PlanRegion
{
    /// <summary>How much of a text is its beginning.</summary>
    private const int Opening = 3000;

    private static readonly char[] Separators = ['/', ' ', '\u3000']; // U+3000 is the ideographic blank

    /// <summary>What a body of the state is called, at the start of the issuer's name.</summary>
    private static readonly string[] NationalBodies =
        ["中共中央", "国务院", "教育部", "国家教育委员会", "国家教委", "全国人民代表大会", "中央教育工作领导小组", "国家发展改革委", "财政部", "人力资源社会保障部"];

    /// <summary>How a report of the state introduces itself.</summary>
    private static readonly string[] NationalOpenings =
        ["代表国务院", "代表中华人民共和国国务院", "国务院的委托", "国务院委托", "国务院的决定", "国务院总理", "中央人民政府", "届全国人民代表大会"];

    /// <summary>
    /// What the gazetteer knows by the text, else by the manifest; else the names alone, the text's before the manifest's; else the state, where
    /// the manifest or the text says so.
    /// </summary>
    internal static CorpusRegion Of(PlanAnalysis analysis, CorpusSource source, int? year, Gazetteer? gazetteer)
    {
        Plan plan = analysis.Plan;
        string[] listed = source.Region.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if ((analysis.Region ?? Find(plan, gazetteer) ?? Find(listed, year, gazetteer)) is { } region)
        {
            return OfDivision(region.Current);
        }

        string path = string.Join('/', plan.Metadata.Region.IsEmpty ? listed : plan.Metadata.Region.Select(name => name.Value));
        if (path.Length > 0)
        {
            return new CorpusRegion(path, "", source.Level != PlanLevel.Unknown ? source.Level : LevelOf(path));
        }

        return source.Level == PlanLevel.National || IsNational(plan) ? CorpusRegion.National : CorpusRegion.Unknown with { Level = source.Level };
    }

    private static Region? Find(Plan plan, Gazetteer? gazetteer) =>
        gazetteer is not null && gazetteer.TryResolve(plan, out Region? region) ? region : null;

    private static Region? Find(string[] listed, int? year, Gazetteer? gazetteer) =>
        gazetteer is null || listed.Length == 0 ? null
        : listed is [var code] && gazetteer.TryGet(code, out Region? coded) ? coded
        : gazetteer.TryResolve(listed, year, out Region? named) ? named
        : null;

    private static CorpusRegion OfDivision(Region region) => new(
        string.Join('/', region.Path.Select(part => part.Name)),
        region.Code,
        region.Level switch
        {
            RegionLevel.Province => PlanLevel.Province,
            RegionLevel.Prefecture => PlanLevel.Prefecture,
            _ => PlanLevel.County,
        });

    private static bool IsNational(Plan plan)
    {
        if (plan.Metadata.Issuer is { } issuer)
        {
            return Array.Exists(NationalBodies, body => issuer.Value.StartsWith(body, StringComparison.Ordinal));
        }

        string text = plan.CleanText.Text;
        string opening = text[..Math.Min(text.Length, Opening)];
        return Array.Exists(NationalOpenings, words => opening.Contains(words, StringComparison.Ordinal));
    }

    private static PlanLevel LevelOf(string path) => (path.Contains('/', StringComparison.Ordinal), path[^1]) switch
    {
        (_, '省') => PlanLevel.Province,
        (_, '县' or '旗') => PlanLevel.County,
        (true, '区') => PlanLevel.County,
        (false, '区') when path.EndsWith("自治区", StringComparison.Ordinal) => PlanLevel.Province,
        (_, '市' or '州' or '盟') => PlanLevel.Prefecture,
        _ => PlanLevel.Unknown,
    };
}
