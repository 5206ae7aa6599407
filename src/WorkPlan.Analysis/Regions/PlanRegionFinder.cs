using WorkPlan.Core;
using WorkPlan.Core.Text;

namespace WorkPlan.Analysis.Regions;

/// <summary>Finds the region that a plan is from by its metadata, or by the names that its issuer or title starts with.</summary>
internal sealed class PlanRegionFinder(RegionTable table, RegionResolver resolver)
{
    private readonly LeadingPlaces leadingPlaces = new(table);

    internal Region? Find(Plan plan)
    {
        PlanMetadata metadata = plan.Metadata;
        int? year = metadata.Year?.Value ?? metadata.InferredYear?.Value ?? metadata.Period?.Value.First ?? metadata.Published?.Value.Year;
        if (metadata.Region.IsEmpty)
        {
            return resolver.Resolve(leadingPlaces.Read(metadata.Issuer?.Value ?? ""), year)
                ?? resolver.Resolve(leadingPlaces.Read(metadata.Title?.Value ?? ""), year);
        }

        string[] names = new string[metadata.Region.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = metadata.Region[i].Value;
        }

        Region? region = resolver.Resolve(names, year);
        return region is null || IsNamed(metadata) || OwnLevel.IsOf(region, plan.CleanText.Text) ? region : null;
    }

    /// <summary>Whether the innermost region stands in the name of the issuer or in the title, and not only elsewhere in the text.</summary>
    private static bool IsNamed(PlanMetadata metadata)
    {
        Sourced<string> place = metadata.Region[^1];
        return IsIn(metadata.Issuer, place) || IsIn(metadata.Title, place);
    }

    private static bool IsIn(Sourced<string>? name, Sourced<string> place) =>
        name is { } text && (text.Span.Contains(place.Span.Start) || text.Value.Contains(place.Value, StringComparison.Ordinal));
}
