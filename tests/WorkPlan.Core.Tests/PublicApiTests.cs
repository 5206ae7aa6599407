using WorkPlan.Core.Tests.Infrastructure;

namespace WorkPlan.Core.Tests;

/// <summary>A change of what users see shows in PublicApi.approved.txt, in the same commit.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() =>
        Fixture.Approve("PublicApi.approved.txt", PublicApiListing.Of(typeof(Plan).Assembly));
}
