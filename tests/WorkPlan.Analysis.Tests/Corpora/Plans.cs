using WorkPlan.Analysis.Corpora;
using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Tests.Corpora;

/// <summary>Plans for a corpus, made without a text.</summary>
internal static class Plans
{
    /// <summary>A plan of a region: <c>国</c> is the state, <c>?</c> nowhere, anything else a city; each phrase is mentioned once.</summary>
    internal static CorpusPlan Of(string region, int? year, params string[] phrases) => With(region, year, [], phrases);

    internal static CorpusPlan With(string region, int? year, CategoryCount[] categories, params string[] phrases) => new()
    {
        Id = $"{region}-{year}", Title = "", Year = year, YearSource = YearSource.Plan, OtherYear = null, Published = null, Issuer = "",
        Region = region switch
        {
            "国" => CorpusRegion.National,
            "?" => CorpusRegion.Unknown,
            _ => new CorpusRegion(region, "", PlanLevel.Prefecture),
        },
        Kind = PlanKind.KeyPoints, Tasks = 10, Sentences = 20, Characters = 400,
        Phrases = [.. phrases.Order(StringComparer.Ordinal).Select(phrase => new PhraseCount(phrase, "", 1, 1, new TextSpan(0, 1)))],
        Categories = [.. categories.OrderBy(count => count.Category, StringComparer.Ordinal)],
        Targets = [],
    };
}
